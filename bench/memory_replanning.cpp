// How long it takes to plan 1,500 units over sixty days from nothing, and to rank them again at the
// prices of the day, as after a review. The argument is how many of the units were begun.

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

#include "memory/planning/prices.h"
#include "memory/planning/worth.h"

namespace {

using namespace hone::memory;
using namespace hone::memory::planning;

constexpr int kUnits = 1500;
constexpr int kDays = 60;

Problem problem_of(int begun) {
  Problem problem{.seconds = std::vector<double>(kDays, 25 * 60), .interviews = {{kDays, 1}}};
  problem.kinds = {{.fresh = kUnits - begun}};
  std::mt19937 chance(1);
  std::uniform_real_distribution<double> share(0, 1);
  for (int unit = 0; unit < begun; ++unit) {
    const MemoryState state{{std::exp(4 * share(chance))}, {1 + 9 * share(chance)}};
    problem.known.push_back({state, 1 + static_cast<int>(10 * share(chance)), 0});
  }
  return problem;
}

void PlanFromNothing(benchmark::State& state) {
  const Problem problem = problem_of(static_cast<int>(state.range(0)));
  for ([[maybe_unused]] const auto round : state) {
    const Transitions transitions({}, kDays);
    Relaxation relaxation(transitions, problem);
    find_prices(relaxation);
    benchmark::DoNotOptimize(worth_today(relaxation));
  }
}

void RankAgain(benchmark::State& state) {
  const Problem problem = problem_of(static_cast<int>(state.range(0)));
  const Transitions once({}, kDays);
  Relaxation first(once, problem);
  const std::vector<double> prices = find_prices(first).of_day;
  for ([[maybe_unused]] const auto round : state) {
    const Transitions transitions({}, kDays);
    Relaxation relaxation(transitions, problem);
    relaxation.solve(prices, 0);
    benchmark::DoNotOptimize(worth_today(relaxation));
  }
}

BENCHMARK(PlanFromNothing)->Arg(0)->Arg(kUnits / 2)->Arg(kUnits)->Unit(benchmark::kMillisecond);
BENCHMARK(RankAgain)->Arg(0)->Arg(kUnits / 2)->Arg(kUnits)->Unit(benchmark::kMillisecond);

}  // namespace
