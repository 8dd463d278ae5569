#pragma once

#include <vector>

#include "memory/learner.h"

namespace hone::memory::planning {

/// A day on which it counts what is recalled. Day 0 is today; study on the day itself comes too
/// late.
struct Interview {
  int day = 1;        ///< 1 or later
  double weight = 1;  ///< of this interview beside the others; more than 0
  bool operator==(const Interview&) const = default;
};

/// Units that are worth as much as each other and take as long.
struct UnitKind {
  double weight = 1;   ///< what recalling one at the interview is worth; more than 0
  double seconds = 1;  ///< how many times as long as the learner's seconds a review takes
  int fresh = 0;       ///< units not begun yet
  bool operator==(const UnitKind&) const = default;
};

struct KnownUnit {
  MemoryState state;
  int since = 1;  ///< whole days from its last review to today; 0: reviewed today already
  std::size_t kind = 0;
  bool operator==(const KnownUnit&) const = default;
};

/// What is to be planned: which units to study on which day, so that the weighted sum of recall at
/// the interviews is as great as can be.
struct Problem {
  std::vector<double> seconds;  ///< there are on each day from today; 0: a day off
  std::vector<Interview>
      interviews;  ///< by day; the last one on the day after the last of `seconds`
  std::vector<UnitKind> kinds;
  std::vector<KnownUnit> known;

  bool operator==(const Problem&) const = default;

  [[nodiscard]] std::size_t days() const { return seconds.size(); }
};

}  // namespace hone::memory::planning
