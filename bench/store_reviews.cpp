// Durable reviews a second by one writer, beside what the disk itself can do in the same folder.

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

#include "deck/unit.h"
#include "store/open.h"

namespace hone::store {
namespace {

/// In the working folder, since /tmp may be no disk at all.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::current_path() / "hone-bench-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder to work in");
    path_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

void Disk(benchmark::State& state) {
  const Folder folder;
  const auto file = folder.path() / "blocks";
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  const std::string block(4096, 'x');
  for (auto _ : state) {
    if (::write(descriptor, block.data(), block.size()) < 0 || ::fdatasync(descriptor) != 0) {
      state.SkipWithError("the disk refused a write");
    }
  }
  ::close(descriptor);
  state.SetItemsProcessed(state.iterations());
}

/// A deck of list cards with `items` items each.
app::DeckChange library(int cards, int items) {
  app::DeckChange change;
  change.update.deck.name = deck::DeckName{"Bench"};
  for (int number = 0; number < cards; ++number) {
    deck::Card card;
    card.id = deck::CardId{"card-" + std::to_string(number)};
    card.question = "What belongs to number " + std::to_string(number) + "?";
    card.list.emplace();
    for (int item = 0; item < items; ++item) {
      card.list->items.push_back(deck::item_from_title("Item " + std::to_string(item)));
      card.list->items.back().key = deck::PartKey{"item-" + std::to_string(item)};
    }
    for (const deck::Unit& unit : deck::units_of(card)) {
      change.units.push_back(
          {unit.id, deck::Depth::kList, unit.expected, static_cast<int>(change.units.size())});
    }
    change.update.report.created.push_back(card.id);
    change.update.deck.cards.push_back(std::move(card));
  }
  return change;
}

/// One review as the application writes it: the log and the progress of each unit, together.
Status review(app::Store& store, const app::DeckChange& change, int items, std::int64_t turn) {
  const auto cards = static_cast<std::int64_t>(change.update.deck.cards.size());
  const auto first = static_cast<std::size_t>((turn * 37 % cards) * items);
  const auto moment = [](std::int64_t of) {
    return from_epoch_milliseconds(1'800'000'000'000 + of * 60'000);
  };
  const Instant at = moment(turn);
  const Instant first_review = moment((turn - 1) % cards + 1);  // each card once a round
  app::Review review{.card = change.units[first].id.card,
                     .at = at,
                     .confidence = {4},
                     .spent = Milliseconds{1000},
                     .units = {}};
  std::vector<app::UnitProgress> after;
  for (std::size_t index = first; index < first + static_cast<std::size_t>(items); ++index) {
    review.units.push_back({change.units[index].id, false});
    memory::Progress progress;
    progress.due = at + std::chrono::days{3};
    progress.first_review = first_review;
    progress.last_review = at;
    after.push_back({change.units[index].id, progress});
  }
  return store.in_transaction([&]() -> Status {
    TRY(store.append(review, {.policy = {}, .zone = "UTC"}));
    return store.put(after);
  });
}

void Reviews(benchmark::State& state) {
  const Folder folder;
  const int items = static_cast<int>(state.range(0));
  const auto store = open_store({.folder = folder.path()});
  const app::DeckChange change = library(500, items);
  if (!store || !(*store)->save(change)) {
    state.SkipWithError("no store to bench");
    return;
  }
  std::int64_t turn = 0;
  for (auto _ : state) {
    if (!review(**store, change, items, ++turn)) state.SkipWithError("a review was refused");
  }
  state.SetItemsProcessed(state.iterations());
}

BENCHMARK(Disk)->UseRealTime()->MinTime(3)->Unit(benchmark::kMicrosecond);
BENCHMARK(Reviews)->Arg(1)->Arg(6)->UseRealTime()->MinTime(3)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace hone::store
