#include "memory/planning/prices.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "memory/planning/minimise.h"

namespace hone::memory::planning {
namespace {

double total_seconds(const Problem& problem) {
  return std::accumulate(problem.seconds.begin(), problem.seconds.end(), 0.0);
}

double expected_seconds(const Relaxation& relaxation) {
  double sum = 0;
  for (const DayFlow& day : relaxation.flow()) sum += day.seconds;
  return sum;
}

/// The one price for all days at which they take their seconds together.
double level_price(Relaxation& relaxation, double temperature) {
  constexpr int kHalvings = 9;
  const Problem& problem = relaxation.problem();
  double low = 1e-6;  // a unit for eleven days of study
  double high = 0.2;  // a unit for five seconds
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = std::sqrt(low * high);
    relaxation.evaluate(std::vector(problem.days(), middle), temperature);
    (expected_seconds(relaxation) > total_seconds(problem) ? low : high) = middle;
  }
  return std::sqrt(low * high);
}

void descend(Relaxation& relaxation, std::vector<double>& prices, double temperature, int rounds) {
  const Problem& problem = relaxation.problem();
  const auto days =
      static_cast<double>(std::ranges::count_if(problem.seconds, [](double s) { return s > 0; }));
  const double mean = total_seconds(problem) / std::max(days, 1.0);
  const auto value = [&](std::span<const double> at, Slope& slope) {
    const double reached = relaxation.evaluate(at, temperature);
    for (std::size_t day = 0; day < slope.size(); ++day) {
      slope[day] = problem.seconds[day] - relaxation.flow()[day].seconds;
    }
    return reached;
  };
  const double highest = std::ranges::max(prices);
  minimise(
      value, prices,
      {.rounds = rounds, .steepness = 0.01 * mean, .first_step = 0.1 * std::max(highest, 2e-3)});
}

}  // namespace

Prices find_prices(Relaxation& relaxation) {
  constexpr double kWarm = 0.02;
  Prices prices;
  prices.of_day.assign(relaxation.problem().days(), level_price(relaxation, kWarm));
  for (const double temperature : {kWarm, kWarm / 4, kTemperature}) {
    descend(relaxation, prices.of_day, temperature, 30);
  }
  prices.bound = best_bound(relaxation, prices.of_day);
  relaxation.evaluate(prices.of_day, 0);
  return prices;
}

Prices adjust_prices(Relaxation& relaxation, std::vector<double> from, int rounds) {
  Prices prices{std::move(from)};
  descend(relaxation, prices.of_day, kTemperature, rounds);
  relaxation.evaluate(prices.of_day, 0);
  return prices;
}

double best_bound(Relaxation& relaxation, const std::vector<double>& prices) {
  double best = relaxation.evaluate(prices, 0);
  for (const double share : {0.0, 0.25, 0.5, 0.8}) {
    std::vector<double> lower = prices;
    for (double& price : lower) price *= share;
    best = std::min(best, relaxation.evaluate(lower, 0));
  }
  return best;
}

}  // namespace hone::memory::planning
