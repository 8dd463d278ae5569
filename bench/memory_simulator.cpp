#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

#include "memory/simulation/rules.h"
#include "memory/simulation/simulate.h"

// How many reviews a second the simulator makes by FSRS at 0.90, many units at a time and one after
// the other; both make the same reviews.
//
//   memory_simulator [LEARNERS]

namespace {

using namespace hone::memory::simulation;

struct Speed {
  std::int64_t reviews = 0;
  double seconds = 0;
  double recall = 0;

  [[nodiscard]] double millions() const { return static_cast<double>(reviews) / seconds / 1e6; }
};

double seconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

Speed together(const Simulation& simulation, int threads) {
  const auto begin = std::chrono::steady_clock::now();
  const auto outcomes =
      simulate(simulation, [] { return fixed_retention({}); }, threads, [](int) {});
  Speed speed{.seconds = seconds_since(begin)};
  for (const Outcomes& one : outcomes) {
    speed.reviews += one.reviews;
    speed.recall += one.recall / simulation.learners;
  }
  return speed;
}

Speed one_by_one(const Simulation& simulation) {
  const auto begin = std::chrono::steady_clock::now();
  Speed speed;
  for (int number = 0; number < simulation.learners; ++number) {
    const auto policy = fixed_retention({});
    const Outcomes one = simulate_one(simulation, number, *policy, 1);
    speed.reviews += one.reviews;
    speed.recall += one.recall / simulation.learners;
  }
  speed.seconds = seconds_since(begin);
  return speed;
}

/// The fastest of a few rounds: what else the machine does can only slow one down.
template <typename Measure>
Speed fastest(Measure measure) {
  Speed best = measure();
  for (int round = 1; round < 5; ++round) {
    const Speed speed = measure();
    if (speed.seconds < best.seconds) best = speed;
  }
  return best;
}

}  // namespace

int main(int count, char** words) {
  const int learners = count > 1 ? std::atoi(words[1]) : 400;
  fmt::print("millions of reviews a second   one by one   together   ratio   two threads\n");
  for (const auto& [units, days] : {std::pair{200, 28}, {600, 60}, {1500, 60}}) {
    const Simulation simulation{.learners = learners, .units = units, .days = days, .minutes = 30};
    const Speed single = fastest([&] { return one_by_one(simulation); });
    const Speed many = fastest([&] { return together(simulation, 1); });
    const Speed both = fastest([&] { return together(simulation, 2); });
    fmt::print(
        "{:5} units, {} days {:19.2f} {:10.2f} {:7.2f} {:13.2f}   {}\n", units, days,
        single.millions(), many.millions(), many.millions() / single.millions(), both.millions(),
        single.recall == many.recall && many.recall == both.recall ? "the same" : "OTHERWISE");
  }
  return 0;
}
