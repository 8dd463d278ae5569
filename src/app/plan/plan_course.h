#pragma once

#include <optional>
#include <vector>

#include "app/plan/plan_request.h"
#include "app/ports/store.h"
#include "app/practice_days.h"

namespace hone::app {

/// How the plan that is followed went until now.
struct PlanCourse {
  static constexpr int kMostDays = 28;
  Day since;                   ///< the day on which practice began to follow one
  std::vector<Practice> days;  ///< from then on, today last; of all decks, at most kMostDays
  int missed = 0;              ///< of the days before today, those without a review, days off aside
};

/// Remembers that practice follows a plan from this day on.
Status begin_course(Store& store, Day today);
Status end_course(Store& store);

/// `off` are the days off of the plan as it stands now.
Result<PlanCourse> plan_course(Store& store, const DaysOff& off, Instant at);

}  // namespace hone::app
