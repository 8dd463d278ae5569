#pragma once

#include <vector>

#include "memory/learner.h"
#include "memory/simulation/chance.h"

namespace hone::memory::simulation {

/// A unit in a simulated head, beside what a scheduler that sees the grades believes of it.
struct StudiedUnit {
  MemoryState truth;
  MemoryState believed;
  int last = -1;  ///< day of the last review; below 0: new
  int reviews = 0;
  Grade grade = Grade::kAgain;  ///< of the last review
  int elapsed = 0;              ///< days between the last two reviews

  [[nodiscard]] bool fresh() const { return last < 0; }
};

/// A simulated person: remembers by `truth`, while schedulers work with `belief`.
class Student {
 public:
  Student(const Learner& truth, const Learner& belief, std::size_t units, Chance chance);

  /// Studies a unit on a day and returns the seconds it took. At most once a day and unit.
  double review(std::size_t unit, int day);

  /// Mean of the true probabilities of recall at the start of `day`; new units count 0.
  [[nodiscard]] double recall_on(int day) const;

  [[nodiscard]] const std::vector<StudiedUnit>& units() const { return units_; }
  [[nodiscard]] const Learner& belief() const { return belief_; }
  [[nodiscard]] std::int64_t reviews() const { return reviews_; }
  Chance& chance() { return chance_; }

 private:
  Grade draw_grade(double recall);
  Grade draw_first_grade();

  Learner truth_;
  Learner belief_;
  bool known_;  // the belief is the truth
  std::vector<StudiedUnit> units_;
  Chance chance_;
  std::int64_t reviews_ = 0;
};

}  // namespace hone::memory::simulation
