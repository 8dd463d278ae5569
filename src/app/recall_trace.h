#pragma once

#include <map>
#include <optional>
#include <vector>

#include "app/ports/review_log.h"
#include "base/day_finder.h"
#include "memory/fsrs.h"

namespace hone::app {

/// A unit's review held against what the model expected of it just before.
struct Foretold {
  memory::Retrievability recall;
  Day day;                ///< of the review, in the calendar that it was made under
  bool recalled = false;  ///< it was not graded as forgotten
};

/// Follows the memory of every unit along the log, with the same steps as Replay but without what
/// only the schedule needs, so that a million reviews take a fraction of a second.
class RecallTrace {
 public:
  /// Takes one review in, reviews in the order of the log, and gives for each of its units what was
  /// foretold: nothing at its first review, nor the first after a reset, and nothing again on the
  /// same day, where the model does not speak of recall. Valid until the next call.
  Result<std::span<const std::optional<Foretold>>> review(const LogEntry& entry);

 private:
  struct Memory {
    std::optional<memory::MemoryState> state;
    Instant at;
    Day day;
    int resets = 0;
    const Schedule* under = nullptr;  ///< whose calendar `day` is of
  };

  Result<DayFinder*> finder_of(const Schedule& schedule);
  Memory& memory_of(UnitNumber unit);

  std::vector<Memory> memories_;  ///< by unit number
  std::map<const Schedule*, DayFinder> finders_;
  const Schedule* schedule_ = nullptr;
  DayFinder* finder_ = nullptr;  ///< of that schedule
  std::vector<std::optional<Foretold>> foretold_;
};

}  // namespace hone::app
