#pragma once

#include <array>
#include <span>
#include <vector>

#include "memory/planning/problem.h"
#include "memory/planning/transitions.h"

namespace hone::memory::planning {

/// What a unit of weight 1 is worth at the end of each day, in each state, when a second of study
/// on a day has its price and the unit is studied as well as can be from then on: a dynamic
/// programme backwards from the last interview. Between two reviews nothing is learned about a
/// unit, so that the one decision after a review is the day of the next, or none.
///
/// With a temperature above 0 the best choice is softened: each day is chosen with a probability
/// that falls by e for every `temperature` of value below the best. The value is then greater than
/// the best one by at most temperature times the logarithm of the days, and smooth in the prices.
class UnitValues {
 public:
  UnitValues(const Transitions& transitions, const Problem& problem);

  /// `prices` of a second, one a day.
  void solve(std::span<const double> prices, double temperature);

  /// Value at the end of `day` of the state at these places.
  [[nodiscard]] double at(std::size_t day, float stability, Place difficulty) const;

  /// Probability of `next` being the day of the next review after one on `day`, one a node; of no
  /// further review where `next` is `day`. Only after a solution with a temperature above 0.
  [[nodiscard]] std::span<const float> shares(std::size_t day, std::size_t next) const {
    return {&shares_[(day * days_ + next) * StateGrid::kNodes], StateGrid::kNodes};
  }

  [[nodiscard]] const Transitions& transitions() const { return *transitions_; }
  [[nodiscard]] const Problem& problem() const { return *problem_; }

  /// Adds the recall at the interviews after day `after` and up to day `until`, for a last review
  /// on `reviewed`; one value a stability.
  void add_recall(std::span<float> recall, std::size_t reviewed, std::size_t after,
                  std::size_t until) const;

 private:
  void choose(std::size_t day, std::span<const double> prices, double temperature);
  void weigh_review(std::size_t day, std::size_t next, double price, std::span<const float> recall);
  void soften(std::size_t day, double temperature);
  void mix_difficulties(std::size_t day);

  const Transitions* transitions_;
  const Problem* problem_;
  std::size_t days_;
  std::vector<float> values_;  // [day][node]
  std::vector<float> mixed_;   // [day][grade][node]: the value where a grade takes the difficulty
  std::vector<float> shares_;  // [day][next][node]: at first the values of the choices
  std::array<float, StateGrid::kNodes> best_{};
};

/// Between the values of two neighbours.
[[gnu::always_inline]] inline float between(const float* values, float place) {
  const auto at = static_cast<int>(place);
  const float share = place - static_cast<float>(at);
  return values[at] + share * (values[at + 1] - values[at]);
}

}  // namespace hone::memory::planning
