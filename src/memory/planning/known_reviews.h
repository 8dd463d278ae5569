#pragma once

#include <vector>

#include "memory/planning/unit_flow.h"
#include "memory/planning/unit_values.h"

namespace hone::memory::planning {

/// What a known unit is worth with its next review on each day, in units of its kind.
struct Choices {
  std::vector<double> on_day;  ///< by day; kNever where there can be none
  double never = 0;            ///< without any further review
  static constexpr double kNever = -1e9;

  [[nodiscard]] double best_from(std::size_t day) const;
  /// How likely none of the days is chosen, softened as Relaxation::evaluate does.
  [[nodiscard]] double chance_of_never(double temperature) const;
};

/// The units that have a state already: all that can come of their next reviews.
class KnownReviews {
 public:
  KnownReviews(const Transitions& transitions, const Problem& problem);

  /// The choices of unit `index` of the problem. `prices` are those that `values` were solved for.
  void weigh(std::size_t index, const UnitValues& values, std::span<const double> prices,
             Choices& choices) const;

  /// Lets a unit be reviewed on a day with probability `share` and go on in `flow`.
  void add(std::size_t index, std::size_t day, double share, UnitFlow& flow) const;

  /// Recall of a unit at the start of a day, without any review before.
  [[nodiscard]] double recall(std::size_t index, std::size_t day) const {
    return static_cast<double>(recall_[index * stride_ + day]);
  }
  /// Mean seconds of a review on that day, for a kind that takes as long as the learner's seconds.
  [[nodiscard]] double seconds(std::size_t index, std::size_t day) const {
    return later_seconds(transitions_->learner(), {recall(index, day)});
  }
  /// What a review on `day` adds to the recall on `date`, were it the last one.
  [[nodiscard]] double gain(std::size_t index, std::size_t day, std::size_t date) const;

 private:
  [[nodiscard]] std::array<double, 4> chances(std::size_t index, std::size_t day) const;
  /// Place among the stabilities after `grade` on a day.
  [[nodiscard]] float place(std::size_t index, std::size_t grade, std::size_t day) const {
    return after_[(index * 4 + grade) * stride_ + day];
  }

  const Transitions* transitions_;
  const Problem* problem_;
  std::size_t stride_;
  std::vector<float> recall_;                       // [unit][day]
  std::vector<float> after_;                        // [unit][grade][day]
  std::vector<std::array<Place, 4>> difficulties_;  // [unit]
};

}  // namespace hone::memory::planning
