#include "server/server_fixture.h"

#include <unistd.h>

#include <atomic>

#include "app/import_deck.h"
#include "app/settings.h"
#include "deck/pack/pack.h"
#include "store/open.h"
#include "store/restore.h"

namespace hone::server {
namespace {

std::span<const deck::Format> formats() {
  static const std::array kFormats{deck::page_format(), deck::markdown_format(), deck::csv_format(),
                                   json::json_format(), deck::role_format()};
  return kFormats;
}

deck::Card plain_card(const std::string& id, const std::string& question,
                      const std::string& answer) {
  deck::Card card;
  card.id = deck::CardId{id};
  card.question = question;
  card.answer = answer;
  return card;
}

/// The role that comes along here: a baker's.
std::vector<embedded::File> baker_files() {
  static const std::vector<deck::PackFile> kFiles = deck::new_pack();
  std::vector<embedded::File> files;
  for (const deck::PackFile& file : kFiles) files.push_back({file.name, file.text});
  return files;
}

}  // namespace

std::string bakery_markdown() {
  deck::Deck deck;
  deck.name = deck::DeckName{"Bakery"};
  deck.cards.push_back(plain_card("bread", "What does good bread need?", ""));
  deck.cards.back().list.emplace();
  for (const char* title : {"Flour", "Water", "Time"}) {
    deck.cards.back().list->items.push_back(deck::item_from_title(title));
  }
  deck.cards.push_back(plain_card("heat", "At what heat is bread baked?", "At 230 degrees."));
  deck.cards.push_back(plain_card("salt", "How much salt goes in?", "Two per cent."));
  deck::assign_names(deck);
  return deck::markdown_format().print(deck);
}

Surroundings ServerTest::surroundings() const {
  return {.open_store = [folder = folder_] { return store::open_store({.folder = folder}); },
          .restore = [folder = folder_](
                         const std::filesystem::path& backup) -> Result<std::filesystem::path> {
            return TRY(store::restore_store(folder, backup)).kept;
          },
          .formats = formats(),
          .clock = &clock_,
          .version = "test",
          .database = store::database_file(folder_),
          .scratch = folder_,
          .role = std::make_shared<const RoleAlong>(baker_files())};
}

ServerTest::ServerTest() {
  static std::atomic<int> count = 0;
  folder_ = std::filesystem::temp_directory_path() /
            ("hone-server-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
  auto store = std::move(*store::open_store({.folder = folder_}));
  EXPECT_TRUE(app::change_setting(*store, {}, "time-zone", "UTC"));
  EXPECT_TRUE(app::import_deck(
      *store, formats(),
      {.text = bakery_markdown(), .source = "bakery.md", .format = "markdown", .deck = {}}, {}));
  store.reset();
  restart({.port = 0});
}

ServerTest::~ServerTest() {
  server_.reset();
  std::filesystem::remove_all(folder_);
}

void ServerTest::restart(const Options& options) {
  server_.reset();
  auto started = Server::start(options, surroundings());
  ASSERT_TRUE(started) << started.error().message;
  server_ = std::move(*started);
}

std::optional<Received> ServerTest::ask_raw(const std::string& text) const {
  Client client(server_->port());
  client.send(text);
  return client.receive();
}

}  // namespace hone::server
