#pragma once

#include <vector>

#include "app/plan/plan_request.h"
#include "app/ports/store.h"
#include "memory/planning/problem.h"
#include "memory/planning/worth.h"

namespace hone::app {

/// Everything that a plan is about, as the planner wants it.
struct PlanUnits {
  Day today;
  std::vector<TrackedUnit> known{};       ///< as problem.known
  std::vector<TrackedUnit> fresh{};       ///< in study order
  std::vector<std::size_t> fresh_kind{};  ///< of each of them
  memory::Learner learner{};
  memory::planning::Problem problem{};

  /// Weights of all units together.
  [[nodiscard]] double weight() const;
};

/// The units at the depth of the settings, with their pace and the minutes that are left today and
/// on each day until the last interview. How often interviews ask a card is its weight: 0.5, 0.75,
/// 1.25 and 1.5 from rarely to very often, 1 where it is not known; that scale is a guess.
/// Fails when there are none. `request` was checked.
Result<PlanUnits> plan_units(Store& store, const PlanRequest& request, Instant at);

/// A question that is worth asking today.
struct PlannedQuestion {
  std::vector<const TrackedUnit*> units;  ///< asked together; of the PlanUnits
  double gain = 0;                        ///< of weighted recall
  double seconds = 0;
};

/// The questions of today, the most worthwhile first, until its seconds are used up. A list is
/// asked as a whole, so the gains and seconds of its items are summed up. Where it makes next to no
/// difference whether something is studied today or later, and gains are no more than what prices
/// are rounded by, today takes as many seconds as the plan expects of it: else a long plan would
/// put everything off.
std::vector<PlannedQuestion> choose_today(const PlanUnits& units,
                                          const memory::planning::WorthToday& worth,
                                          double expected_seconds);

}  // namespace hone::app
