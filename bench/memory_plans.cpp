// How much of what units are recalled at an interview each rule reaches, in many cells: one line a
// cell and condition, as bench/memory_plans.sh says.
//
//   memory_plans [LEARNERS [PART OF]]
//
// LEARNERS in a cell of 60 days, and up to six times as many in shorter ones; only every OF-th cell
// from PART (from 0) on.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "memory/planning/prices.h"
#include "memory/simulation/population.h"
#include "memory/simulation/rules.h"
#include "memory/simulation/simulate.h"

namespace {

using namespace hone::memory;
using namespace hone::memory::simulation;

struct Condition {
  const char* name;
  Knowledge knowledge;
  double missed;
};

constexpr std::array kConditions{Condition{"known", Knowledge::kTrue, 0},
                                 Condition{"wrong", Knowledge::kDefaults, 0},
                                 Condition{"missed", Knowledge::kTrue, 0.15}};

using Reached = std::vector<double>;  // by learner

Reached reached(const Simulation& simulation,
                const std::function<std::unique_ptr<StudyPolicy>()>& make) {
  Reached recall;
  for (int number = 0; number < simulation.learners; ++number) {
    recall.push_back(simulate_one(simulation, number, *make()).recall);
  }
  return recall;
}

double mean(const Reached& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

/// Standard error of the mean difference, learner by learner.
double error(const Reached& left, const Reached& right) {
  const double middle = mean(left) - mean(right);
  double squares = 0;
  for (std::size_t i = 0; i < left.size(); ++i) {
    squares += std::pow(left[i] - right[i] - middle, 2);
  }
  const auto count = static_cast<double>(left.size());
  return std::sqrt(squares / std::max(1.0, count - 1) / count);
}

/// The rule of a family that turns out best in this cell.
Reached best_of(const Simulation& simulation, bool ahead, const std::vector<int>& sweeps) {
  Reached best;
  for (const double retention : {0.70, 0.80, 0.90, 0.95}) {
    for (const double share : {0.25, 0.5, 1.0}) {
      for (const int sweep : sweeps) {
        const RetentionRule rule{retention, share, ahead, sweep};
        Reached recall = reached(simulation, [&] { return fixed_retention(rule); });
        if (best.empty() || mean(recall) > mean(best)) best = std::move(recall);
      }
    }
  }
  return best;
}

struct Bounds {
  double bound = 0, relaxed = 0;
};

/// Mean over the learners of the cell: no schedule is expected to reach more than the first, and
/// the second is what the prices reach when only the expected minutes of each day are held to.
Bounds bounds(const Simulation& simulation) {
  Bounds bounds;
  for (int number = 0; number < simulation.learners; ++number) {
    const Learner learner = learner_of(simulation, number);
    const planning::Problem problem{
        .seconds = std::vector(static_cast<std::size_t>(simulation.days), simulation.minutes * 60),
        .interviews = {{simulation.days, 1}},
        .kinds = {{.fresh = simulation.units}},
        .known = {}};
    const planning::Transitions transitions(learner, simulation.days);
    planning::Relaxation relaxation(transitions, problem);
    const planning::Prices prices = planning::find_prices(relaxation);
    relaxation.evaluate(prices.of_day, planning::kTemperature, true);
    const double units = static_cast<double>(simulation.units) * simulation.learners;
    bounds.bound += prices.bound / units;
    for (const auto& day : relaxation.flow()) bounds.relaxed += day.recall[0] / units;
  }
  return bounds;
}

void measure(Simulation simulation, const Condition& condition) {
  simulation.knowledge = condition.knowledge;
  simulation.missed = condition.missed;
  const Reached ours = reached(simulation, planned);
  const Reached fsrs = reached(simulation, [] { return fixed_retention({}); });
  const std::array others{
      best_of(simulation, false, {0}),   best_of(simulation, true, {0}),
      best_of(simulation, true, {1, 3}), reached(simulation, myopic),
      reached(simulation, sm2),          reached(simulation, at_random),
  };
  const Reached* best = &fsrs;
  for (const Reached& other : others) {
    if (mean(other) > mean(*best)) best = &other;
  }
  const Bounds limit = condition.missed > 0 ? Bounds{} : bounds(simulation);
  std::printf("%d\t%d\t%g\t%s\t%d\t%.4f\t%.4f\t%.4f\t%.4f", simulation.units, simulation.days,
              simulation.minutes, condition.name, simulation.learners, limit.bound, limit.relaxed,
              mean(ours), mean(fsrs));
  for (const Reached& other : others) std::printf("\t%.4f", mean(other));
  std::printf("\t%.4f\t%.4f\t%.4f\t%.4f\n", mean(ours) - mean(*best), error(ours, *best),
              mean(ours) - mean(fsrs), error(ours, fsrs));
  std::fflush(stdout);
}

/// The cells of one condition in an order in which any beginning of it is a mixture of all.
std::vector<Simulation> cells(double learners) {
  constexpr std::array<std::pair<int, double>, 4> kDays{{{7, 6}, {14, 4}, {28, 2}, {60, 1}}};
  constexpr std::array kUnits{60, 200, 600, 1500};
  constexpr std::array kMinutes{10.0, 20.0, 40.0, 60.0};
  std::vector<Simulation> cells;
  for (std::size_t i = 0; i < 64; ++i) {
    const std::size_t place = i * 27 % 64;
    const auto [days, times] = kDays[place / 16];
    cells.push_back({.learners = static_cast<int>(learners * times),
                     .units = kUnits[place / 4 % 4],
                     .days = days,
                     .minutes = kMinutes[place % 4],
                     .seed = 1 + place});
  }
  return cells;
}

}  // namespace

int main(int count, char** words) {
  const auto number = [&](int place, int otherwise) {
    return count > place ? std::atoi(words[place]) : otherwise;
  };
  const int part = number(2, 0);
  const int of = number(3, 1);
  int turn = 0;
  for (const Condition& condition : kConditions) {
    for (const Simulation& cell : cells(number(1, 10))) {
      if (turn++ % of == part) measure(cell, condition);
    }
  }
}
