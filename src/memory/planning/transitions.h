#pragma once

#include <array>
#include <span>
#include <vector>

#include "memory/learner.h"
#include "memory/planning/state_grid.h"

namespace hone::memory::planning {

/// Where the state of a unit goes, for each grade: places on the grid.
using Places = std::array<float, 4>;

/// What a review of each state of the grid leads to, by the whole days since the one before.
class Transitions {
 public:
  /// For 1 to `days` days.
  Transitions(const Learner& learner, int days);

  [[nodiscard]] const Learner& learner() const { return learner_; }
  [[nodiscard]] int days() const { return days_; }

  /// Probability of recall, one value a stability; it does not depend on difficulty.
  [[nodiscard]] std::span<const float> recall(std::size_t elapsed) const {
    return {&recall_[elapsed * StateGrid::kStabilities], StateGrid::kStabilities};
  }
  /// Places among the stabilities after `grade` (0 is again), one a node.
  [[nodiscard]] std::span<const float> stability(std::size_t elapsed, std::size_t grade) const {
    return {&stability_[(elapsed * 4 + grade) * StateGrid::kNodes], StateGrid::kNodes};
  }
  /// Place among the difficulties after `grade`, from difficulty `j`.
  [[nodiscard]] Place difficulty(std::size_t grade, std::size_t j) const {
    return difficulty_[grade][j];
  }

 private:
  Learner learner_;
  int days_;
  std::vector<float> recall_;
  std::vector<float> stability_;
  std::array<std::array<Place, StateGrid::kDifficulties>, 4> difficulty_;
};

/// The same for one state that need not lie on the grid, from its logarithms; quicker than going
/// through FSRS's functions, and to 1e-5 the same.
class StateTransitions {
 public:
  StateTransitions(const Parameters& parameters, MemoryState state);

  [[nodiscard]] double recall(double elapsed) const;
  /// Places among the stabilities after each grade, from the probability of recall.
  [[nodiscard]] Places stability(double recall) const;

  /// Recall and those places for reviews `since` days after the last one, a day later, and so on;
  /// `after` has room for as many days a grade, one grade behind the other.
  void each_day(int since, std::span<float> recall, std::span<float> after) const;

 private:
  // The same within this file, where the loop over days becomes vector instructions.
  [[nodiscard]] double curve(double elapsed) const;
  [[nodiscard]] Places places_after(double recall) const;

  double decay_, stretch_;  // of the curve
  double log_stability_;
  double growth_, w10_, hard_, easy_;  // of a success
  double lapse_, w14_, ceiling_;       // of a lapse, in logarithms
  double relearned_, w19_;
};

}  // namespace hone::memory::planning
