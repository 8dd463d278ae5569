// 100,000 small cards into a new store, and the same import again when nothing has changed.

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

#include "deck/unit.h"
#include "store/open.h"

namespace hone::store {
namespace {

namespace fs = std::filesystem;

fs::path new_folder() {
  std::string name = (fs::current_path() / "hone-bench-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder to work in");
  return name;
}

app::DeckChange library(int cards) {
  app::DeckChange change;
  change.update.deck.name = deck::DeckName{"Bench"};
  for (int number = 0; number < cards; ++number) {
    deck::Card card;
    card.id = deck::CardId{"what-is-the-meaning-of-term-" + std::to_string(number * 7 % cards)};
    card.question = "What is the meaning of term " + std::to_string(number) + "?";
    card.answer = "It means what the sentence around it says, number " + std::to_string(number);
    for (const deck::Unit& unit : deck::units_of(card)) {
      change.units.push_back({unit.id, deck::Depth::kList, unit.expected, number});
    }
    change.update.report.created.push_back(card.id);
    change.update.deck.cards.push_back(std::move(card));
  }
  return change;
}

double peak_megabytes() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  // The C library keeps the number in a union for its own ends.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-union-access)
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

void ImportNew(benchmark::State& state) {
  const app::DeckChange change = library(static_cast<int>(state.range(0)));
  state.counters["MB before"] = peak_megabytes();
  for (auto _ : state) {
    const fs::path folder = new_folder();
    {
      const auto store = open_store({.folder = folder});
      if (!store || !(*store)->save(change)) state.SkipWithError("the import was refused");
    }
    state.PauseTiming();
    fs::remove_all(folder);
    state.ResumeTiming();
  }
  state.counters["MB at most"] = peak_megabytes();
}

void ImportUnchanged(benchmark::State& state) {
  app::DeckChange change = library(static_cast<int>(state.range(0)));
  const fs::path folder = new_folder();
  {
    const auto store = open_store({.folder = folder});
    if (!store || !(*store)->save(change)) {
      state.SkipWithError("the import was refused");
      return;
    }
    change.update.report.unchanged = std::move(change.update.report.created);
    change.update.report.created.clear();
    for (auto _ : state) {
      if (!(*store)->save(change)) state.SkipWithError("the import was refused");
    }
  }
  fs::remove_all(folder);
}

BENCHMARK(ImportNew)->Arg(100'000)->UseRealTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(ImportUnchanged)
    ->Arg(100'000)
    ->UseRealTime()
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace hone::store
