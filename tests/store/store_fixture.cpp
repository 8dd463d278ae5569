#include "store_fixture.h"

#include <stdlib.h>
#include <unistd.h>

#include "deck/unit.h"

namespace hone::store {

TemporaryFolder::TemporaryFolder() {
  // In memory where that can be had: what these tests show does not hang on a disk's speed.
  const std::filesystem::path memory = "/dev/shm";
  const bool usable = ::access(memory.c_str(), W_OK) == 0;
  const auto parent = usable ? memory : std::filesystem::temp_directory_path();
  std::string name = (parent / "hone-store-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

deck::Card plain_card(const std::string& id, const std::string& answer) {
  deck::Card card;
  card.id = deck::CardId{id};
  card.question = "What is " + id + "?";
  card.answer = answer;
  return card;
}

deck::Card list_card(const std::string& id, const std::vector<std::string>& keys) {
  deck::Card card = plain_card(id, "");
  card.list.emplace();
  for (const std::string& key : keys) {
    deck::Item item;
    item.key = deck::PartKey{key};
    item.title = "The " + key;
    item.detail = "What the " + key + " is for";
    card.list->items.push_back(item);
  }
  return card;
}

deck::Deck deck_of(const std::string& name, std::vector<deck::Card> cards) {
  deck::Deck deck;
  deck.name = deck::DeckName{name};
  deck.cards = std::move(cards);
  return deck;
}

deck::UnitId answer_of(const std::string& card) {
  return {deck::CardId{card}, {deck::FacetKind::kAnswer, deck::PartKey{}}};
}

deck::UnitId item_of(const std::string& card, const std::string& key) {
  return {deck::CardId{card}, {deck::FacetKind::kItem, deck::PartKey{key}}};
}

namespace {

app::DeckChange change_of(deck::Update update) {
  app::DeckChange change{.update = std::move(update), .units = {}};
  for (const deck::Card& card : change.update.deck.cards) {
    for (const deck::Unit& unit : deck::units_of(card)) {
      change.units.push_back({.id = unit.id,
                              .depth = deck::depth_of(unit.id.facet.kind),
                              .label = unit.expected,
                              .rank = static_cast<int>(change.units.size())});
    }
  }
  return change;
}

}  // namespace

app::DeckChange first_import(const deck::Deck& deck) {
  return next_import(deck_of(deck.name.value, {}), deck);
}

app::DeckChange next_import(const deck::Deck& existing, const deck::Deck& incoming) {
  return change_of(deck::update(existing, incoming, {}));
}

app::Schedule usual_schedule() {
  return {.policy = {}, .zone = "UTC", .rollover_hour = 4};
}

app::Review review_of(const std::string& card, std::vector<app::ReviewedUnit> units, Instant at) {
  return {.card = deck::CardId{card},
          .at = at,
          .confidence = {4},
          .spent = Milliseconds{2500},
          .units = std::move(units)};
}

memory::Progress progress_due(Instant due, Instant first_review) {
  memory::Progress progress;
  progress.phase = memory::Phase::kReview;
  progress.memory = {memory::Stability{1.0 / 3}, memory::Difficulty{5.1}};
  progress.first_review = first_review;
  progress.last_review = first_review;
  progress.due = due;
  progress.interval = 3;
  progress.reviews = 1;
  return progress;
}

std::unique_ptr<app::Store> opened(const std::filesystem::path& folder,
                                   std::chrono::milliseconds busy_timeout) {
  return must(open_store({.folder = folder, .busy_timeout = busy_timeout}));
}

}  // namespace hone::store
