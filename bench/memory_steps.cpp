#include <benchmark/benchmark.h>

#include <cmath>
#include <random>
#include <vector>

#include "memory/batch.h"
#include "memory/batch_variants.h"

namespace {

using namespace hone::memory;

/// As many reviews as a simulator steps in one go, mixed as in a person's log: one in twenty is a
/// first review, one in ten falls on the same day as the last.
struct Reviews {
  static constexpr std::size_t kCount = 65'536;
  std::vector<double> stability, difficulty, days;
  std::vector<std::uint8_t> grade;

  Reviews() {
    std::mt19937 random(6);
    std::uniform_real_distribution<> share(0, 1);
    for (std::size_t i = 0; i < kCount; ++i) {
      stability.push_back(share(random) < 0.05 ? 0 : std::exp(share(random) * 10 - 2));
      difficulty.push_back(1 + 9 * share(random));
      days.push_back(share(random) < 0.1 ? 0 : std::ceil(200 * share(random)));
      grade.push_back(static_cast<std::uint8_t>(1 + random() % 4));
    }
  }
};

std::optional<MemoryState> state_of(const Reviews& reviews, std::size_t i) {
  if (reviews.stability[i] == 0) return std::nullopt;
  return MemoryState{{reviews.stability[i]}, {reviews.difficulty[i]}};
}

void count_items(benchmark::State& state) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(Reviews::kCount));
}

void step_one_by_one(benchmark::State& state) {
  const Parameters parameters;
  const Reviews reviews;
  for (auto _ : state) {
    for (std::size_t i = 0; i < Reviews::kCount; ++i) {
      benchmark::DoNotOptimize(step(parameters, state_of(reviews, i),
                                    static_cast<Grade>(reviews.grade[i]), {reviews.days[i]}));
    }
  }
  count_items(state);
}
BENCHMARK(step_one_by_one)->Unit(benchmark::kMillisecond);

void step_without_avx2(const Parameters& p, const Batch& batch) {
  batch::step_portable(batch::constants_of(p), batch);
}

/// The batch changes its states in place, so each round begins with a copy; it is part of the time.
template <auto kStep>
void step_in_a_batch(benchmark::State& state) {
  const Parameters parameters;
  const Reviews reviews;
  std::vector<double> stability(Reviews::kCount), difficulty(Reviews::kCount);
  for (auto _ : state) {
    stability = reviews.stability;
    difficulty = reviews.difficulty;
    kStep(parameters, Batch{stability, difficulty, reviews.grade, reviews.days});
    benchmark::DoNotOptimize(stability.data());
    benchmark::ClobberMemory();
  }
  count_items(state);
}
BENCHMARK(step_in_a_batch<step_batch>)->Name("step_in_a_batch")->Unit(benchmark::kMillisecond);
BENCHMARK(step_in_a_batch<step_without_avx2>)
    ->Name("step_in_a_batch_without_avx2")
    ->Unit(benchmark::kMillisecond);

}  // namespace
