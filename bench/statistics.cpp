// What the pages Today, Progress and Library ask of a library with 10,000 cards, 70,000 units and
// 1,000,000 unit reviews. HONE_BENCH_LIBRARY names the folder; bench/store_due.cpp makes it.

#include <benchmark/benchmark.h>

#include <cstdlib>

#include "app/mastery.h"
#include "app/progress_report.h"
#include "app/today.h"
#include "json/statistics_documents.h"
#include "store/open.h"

namespace hone {
namespace {

const Instant kNow = from_epoch_milliseconds(1'800'000'000'000);

template <typename Question>
void ask(benchmark::State& state, Question question) {
  const char* const named = std::getenv("HONE_BENCH_LIBRARY");
  const auto store = store::open_store({.folder = named == nullptr ? "" : named});
  if (named == nullptr || !store) {
    state.SkipWithError("HONE_BENCH_LIBRARY names no library; run store_due with it first");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(question(**store));
}

void Today(benchmark::State& state) {
  const app::DueQuery query{.deck = {}, .depth = {}, .at = kNow};
  ask(state, [&](app::Store& store) {
    return json::today_document(query, app::today(store, query).value()).size();
  });
}
void Progress(benchmark::State& state) {
  const app::ProgressQuery query{.deck = {}, .depth = {}, .at = kNow};
  ask(state, [&](app::Store& store) {
    return json::progress_document(query, app::progress_report(store, query).value()).size();
  });
}
void Log(benchmark::State& state) {
  ask(state, [](app::Store& store) {
    std::size_t units = 0;
    const auto count = [&](const app::LogEntry& entry) -> Status {
      units += entry.units.size();
      return {};
    };
    return store.visit_log({}, count) ? units : 0;
  });
}
void Decks(benchmark::State& state) {
  ask(state, [](app::Store& store) { return app::deck_overviews(store, kNow)->size(); });
}

BENCHMARK(Today)->Unit(benchmark::kMillisecond);
BENCHMARK(Progress)->Unit(benchmark::kMillisecond);
BENCHMARK(Log)->Unit(benchmark::kMillisecond);
BENCHMARK(Decks)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace hone
