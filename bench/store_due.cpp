// What `hone due` asks of a store with 10,000 cards, 70,000 units and 1,000,000 unit reviews, from
// opening on. HONE_BENCH_LIBRARY names a folder to make the library in and to leave it there.

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

#include "deck/unit.h"
#include "store/open.h"

namespace hone::store {
namespace {

namespace fs = std::filesystem;

constexpr int kCards = 10'000;
constexpr int kItems = 7;
constexpr int kTurns = 1'000'000 / (kCards * kItems) + 1;
constexpr Milliseconds kDay = std::chrono::days{1};
const Instant kNow = from_epoch_milliseconds(1'800'000'000'000);

deck::Card card_number(int number) {
  deck::Card card;
  card.id = deck::CardId{"card-" + std::to_string(number)};
  card.question = "What belongs to number " + std::to_string(number) + "?";
  card.answer = std::string(400, 'a');
  card.list.emplace();
  for (int item = 0; item < kItems; ++item) {
    card.list->items.push_back(deck::item_from_title("Item " + std::to_string(item)));
    card.list->items.back().key = deck::PartKey{"item-" + std::to_string(item)};
  }
  return card;
}

app::DeckChange library() {
  app::DeckChange change;
  change.update.deck.name = deck::DeckName{"Bench"};
  for (int number = 0; number < kCards; ++number) {
    deck::Card card = card_number(number);
    for (const deck::Unit& unit : deck::units_of(card)) {
      change.units.push_back(
          {unit.id, deck::Depth::kList, unit.expected, static_cast<int>(change.units.size())});
    }
    change.update.report.created.push_back(card.id);
    change.update.deck.cards.push_back(std::move(card));
  }
  return change;
}

/// Every card reviewed once, on days spread over the year before now, one of each turn today.
Status review_all(app::Store& store, const app::DeckChange& change, int turn) {
  for (std::size_t first = 0; first < change.units.size(); first += kItems) {
    const auto number = static_cast<int>(first) / kItems;
    const Instant at = kNow - kDay * (25 * (kTurns - turn)) - kDay * (number % 20) / 20;
    app::Review review{change.units[first].id.card, at, {4}, Milliseconds{900}, {}};
    for (std::size_t index = first; index < first + kItems; ++index) {
      review.units.push_back({change.units[index].id, index % 11 == 0});
    }
    TRY(store.append(review, {.policy = {}, .zone = "UTC"}));
  }
  return {};
}

/// Three units in a hundred are due now, the rest over the coming hundred days.
std::vector<app::UnitProgress> progress(const app::DeckChange& change) {
  std::vector<app::UnitProgress> all;
  for (std::size_t index = 0; index < change.units.size(); ++index) {
    memory::Progress one;
    one.phase = memory::Phase::kReview;
    one.memory = {memory::Stability{12.5}, memory::Difficulty{5}};
    one.first_review = kNow - kDay * 300;
    one.last_review = kNow - kDay * 20;
    one.due = kNow - kDay * 3 + kDay * static_cast<int>(index * 7919 % 100);
    all.push_back({change.units[index].id, one});
  }
  return all;
}

void make(const fs::path& folder) {
  const auto store = open_store({.folder = folder});
  const app::DeckChange change = library();
  if (!store || !(*store)->save(change)) throw std::runtime_error("no library");
  for (int turn = 0; turn < kTurns; ++turn) {
    const auto done = (*store)->in_transaction([&] { return review_all(**store, change, turn); });
    if (!done) throw std::runtime_error(done.error().message);
  }
  if (!(*store)->replace_all(progress(change))) throw std::runtime_error("no progress");
}

/// The library, made once.
class Library {
 public:
  Library() {
    const char* const named = std::getenv("HONE_BENCH_LIBRARY");
    std::string name = (fs::current_path() / "hone-bench-XXXXXX").string();
    kept_ = named != nullptr;
    path_ = kept_ ? fs::path{named} : fs::path{::mkdtemp(name.data())};
    if (!fs::exists(database_file(path_))) make(path_);
  }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  ~Library() {
    if (!kept_) fs::remove_all(path_);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
  bool kept_ = false;
};

const fs::path& folder() {
  static const Library library;
  return library.path();
}

template <typename Question>
void ask(benchmark::State& state, Question question) {
  const auto store = open_store({.folder = folder()});
  for (auto _ : state) benchmark::DoNotOptimize(question(**store));
}

void Open(benchmark::State& state) {
  folder();
  for (auto _ : state) benchmark::DoNotOptimize(open_store({.folder = folder()}));
}
void DueNow(benchmark::State& state) {
  ask(state, [](app::Store& store) { return store.due({}, kNow)->size(); });
}
void Fresh(benchmark::State& state) {
  ask(state, [](app::Store& store) { return store.fresh({}, 20)->size(); });
}
void CountsToday(benchmark::State& state) {
  ask(state, [](app::Store& store) { return store.counts_since({}, kNow - kDay / 2)->reviewed; });
}
void Forecast(benchmark::State& state) {
  ask(state,
      [](app::Store& store) { return store.due_moments({}, kNow, kNow + kDay * 7)->size(); });
}
void Decks(benchmark::State& state) {
  ask(state, [](app::Store& store) { return store.decks()->size(); });
}
void VisitAll(benchmark::State& state) {
  ask(state, [](app::Store& store) {
    std::int64_t count = 0;
    const auto visit = [&](const auto&, const auto&, const auto&) { return ++count, Status{}; };
    return store.visit_reviews(visit) ? count : 0;
  });
}

BENCHMARK(Open)->Unit(benchmark::kMillisecond);
BENCHMARK(DueNow)->Unit(benchmark::kMillisecond);
BENCHMARK(Fresh)->Unit(benchmark::kMillisecond);
BENCHMARK(CountsToday)->Unit(benchmark::kMillisecond);
BENCHMARK(Forecast)->Unit(benchmark::kMillisecond);
BENCHMARK(Decks)->Unit(benchmark::kMillisecond);
BENCHMARK(VisitAll)->Unit(benchmark::kMillisecond)->Iterations(2);

}  // namespace
}  // namespace hone::store
