#include "memory/planning/minimise.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

namespace hone::memory::planning {
namespace {

using Numbers = std::vector<double>;

double product(const Numbers& left, const Numbers& right) {
  return std::inner_product(left.begin(), left.end(), right.begin(), 0.0);
}

void add_times(Numbers& to, double factor, const Numbers& what) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += factor * what[i];
}

Numbers difference(const Numbers& left, const Numbers& right) {
  Numbers result = left;
  add_times(result, -1, right);
  return result;
}

double greatest(const Numbers& numbers) {
  double greatest = 0;
  for (const double number : numbers) greatest = std::max(greatest, std::abs(number));
  return greatest;
}

/// What the last steps taught about the curvature.
class Curvature {
 public:
  void learn(Numbers step, Numbers change) {
    const double both = product(step, change);
    if (both <= 1e-14 * greatest(step) * greatest(change)) return;
    pairs_.push_back({std::move(step), std::move(change), 1 / both});
    if (pairs_.size() > kRemembered) pairs_.pop_front();
  }

  void forget() { pairs_.clear(); }
  [[nodiscard]] bool known() const { return !pairs_.empty(); }

  /// The slope divided by the curvature, in two loops over what is remembered.
  [[nodiscard]] Numbers newton_step(Numbers slope) const {
    std::vector<double> along(pairs_.size());
    for (std::size_t i = pairs_.size(); i-- > 0;) {
      along[i] = pairs_[i].inverse * product(pairs_[i].step, slope);
      add_times(slope, -along[i], pairs_[i].change);
    }
    const Pair& last = pairs_.back();
    const double scale = 1 / (last.inverse * product(last.change, last.change));
    for (double& number : slope) number *= scale;
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      const double back = pairs_[i].inverse * product(pairs_[i].change, slope);
      add_times(slope, along[i] - back, pairs_[i].step);
    }
    return slope;
  }

 private:
  static constexpr std::size_t kRemembered = 10;
  struct Pair {
    Numbers step, change;
    double inverse;
  };
  std::deque<Pair> pairs_;
};

/// The slope without the numbers that stand at 0 and would go below it.
Numbers free_slope(const Numbers& at, const Slope& slope) {
  Numbers result = slope;
  for (std::size_t i = 0; i < at.size(); ++i) {
    if (at[i] <= 0 && slope[i] > 0) result[i] = 0;
  }
  return result;
}

Numbers descent(const Curvature& curvature, const Numbers& slope, double first_step) {
  Numbers step = curvature.known() ? curvature.newton_step(slope) : slope;
  if (!curvature.known()) {
    for (double& number : step) number *= first_step / std::max(greatest(slope), 1e-12);
  }
  for (std::size_t i = 0; i < step.size(); ++i) step[i] = slope[i] == 0 ? 0 : -step[i];
  return step;
}

}  // namespace

double minimise(const ConvexFunction& function, std::vector<double>& at, const Minimisation& how) {
  constexpr int kShortenings = 8;
  Slope slope(at.size());
  double value = function(at, slope);
  Curvature curvature;
  for (int round = 0; round < how.rounds; ++round) {
    const Numbers free = free_slope(at, slope);
    if (greatest(free) < how.steepness) break;
    Numbers step = descent(curvature, free, how.first_step);
    if (product(step, free) >= 0) {
      curvature.forget();
      step = descent(curvature, free, how.first_step);
    }
    const Numbers from = at;
    const Slope before = slope;
    bool lower = false;
    double length = 1;
    for (int i = 0; i < kShortenings && !lower; ++i, length *= 0.4) {
      for (std::size_t k = 0; k < at.size(); ++k) at[k] = std::max(0.0, from[k] + length * step[k]);
      const double promised = product(before, difference(at, from));
      const double reached = function(at, slope);
      lower = reached <= value + 1e-4 * promised + 1e-7 * std::abs(value);
      if (lower) value = reached;
    }
    if (lower) {
      curvature.learn(difference(at, from), difference(slope, before));
      continue;
    }
    at = from;
    slope = before;
    if (!curvature.known()) break;
    curvature.forget();
  }
  return value;
}

}  // namespace hone::memory::planning
