#pragma once

#include "memory/simulation/study_policy.h"

namespace hone::memory::simulation {

/// FSRS with a desired retention: what has fallen below it first, then what is new.
struct RetentionRule {
  double retention = 0.9;
  double fresh_share =
      1;               ///< of the day's seconds that go to new units first; 1: what is left over
  bool ahead = false;  ///< spare time reviews ahead what would be recalled least at the interview
  int sweep = 0;       ///< everything comes once more in so many last days
};
std::unique_ptr<StudyPolicy> fixed_retention(const RetentionRule& rule);

/// Each second goes to the unit whose recall at the interview it raises most, as if it were the
/// last.
std::unique_ptr<StudyPolicy> myopic();

/// Intervals and ease as Anki's SM-2 has them, oldest due first, then what is new.
std::unique_ptr<StudyPolicy> sm2();

/// Any unit.
std::unique_ptr<StudyPolicy> at_random();

/// The planner: prices for the days, found again as the days pass; the greatest index first.
std::unique_ptr<StudyPolicy> planned();

}  // namespace hone::memory::simulation
