#pragma once

#include <vector>

#include "memory/planning/unit_values.h"

namespace hone::memory::planning {

/// What is expected of a day.
struct DayFlow {
  double seconds = 0;
  double fresh = 0;      ///< units begun
  double returning = 0;  ///< reviews of units begun before
  /// What the day adds to the weighted recall at each interview, were it the last day of study.
  std::vector<double> recall;
};

/// How many units of a kind are in each state at the end of each day, on average, when they follow
/// the softened choices: forwards through the programme that UnitValues solves backwards.
class UnitFlow {
 public:
  /// `values` were solved with a temperature above 0.
  explicit UnitFlow(const UnitValues& values);

  /// Puts `units` (an expected number) into a state at the end of a day.
  void add(std::size_t day, float stability, Place difficulty, double units);

  /// Lets all units go on to the last day and adds what they take to `flow`, one entry a day, as
  /// units of this kind. With `foretold` also what it does to recall, which takes twice the time.
  void run(const UnitKind& kind, bool foretold, std::vector<DayFlow>& flow);

 private:
  void go_on(std::size_t day, std::size_t next, const UnitKind& kind, DayFlow& flow);
  void settle_difficulties(std::size_t day);
  void foretell(std::size_t day, std::size_t next, const UnitKind& kind, DayFlow& flow) const;

  const UnitValues* values_;
  std::size_t days_;
  std::vector<double> settled_;  // [day][node]
  std::vector<double> arrived_;  // [day][grade][node]: before the grade has moved the difficulty
  double units_ = 0;
};

}  // namespace hone::memory::planning
