#include "app/calibration.h"

#include <algorithm>
#include <cmath>

namespace hone::app {

void Measured::add(const Foretold& one) {
  units += 1;
  recalled += one.recalled ? 1 : 0;
  predicted_sum += one.recall.value;
}

void Calibration::add(const Foretold& one) {
  constexpr double kLeast = 1e-6;
  const double recall = one.recall.value;
  const auto bin = static_cast<std::size_t>(recall * static_cast<double>(kBins));
  all_.add(one);
  bins_[std::min(bin, kBins - 1)].add(one);
  weeks_[week_of(one.day)].add(one);
  days_[one.day].add(one);
  loss_sum_ -= std::log(std::max(one.recalled ? recall : 1 - recall, kLeast));
}

std::pair<double, double> wilson_interval(int successes, int trials) {
  constexpr double kNormalQuantile = 1.959963984540054;
  constexpr double kSquare = kNormalQuantile * kNormalQuantile;
  const double n = trials;
  const double share = successes / n;
  const double middle = (share + kSquare / (2 * n)) / (1 + kSquare / n);
  const double half = kNormalQuantile / (1 + kSquare / n) *
                      std::sqrt(share * (1 - share) / n + kSquare / (4 * n * n));
  return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

}  // namespace hone::app
