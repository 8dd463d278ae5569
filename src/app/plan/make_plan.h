#pragma once

#include <optional>

#include "app/plan/left_out.h"
#include "app/plan/plan_units.h"

namespace hone::app {

/// A day as the plan expects it; numbers are means, so fractions are meant.
struct PlannedDay {
  Day day;
  bool off = false;
  double fresh = 0;      ///< units begun
  double returning = 0;  ///< reviews of units begun before
  double minutes = 0;
  double minute_worth = 0;  ///< what a minute more on this day would add to the mean recall
  /// The weighted share of units expected to come back at each interview, if this were the last day
  /// of study.
  std::vector<double> recall;
};

struct InterviewForecast {
  Day day;
  double recall = 0;   ///< weighted share of units expected to come back
  double without = 0;  ///< the same if nothing is studied from now on
  double low = 0;   ///< chance alone leaves the share between these in about 95 of 100 cases, were
  double high = 1;  ///< the model right and each unit independent of the others
};

/// What would become of it otherwise.
struct PlanChange {
  std::string what;   ///< "ten more minutes a day"
  double recall = 0;  ///< mean over the interviews
};

struct PlanReport {
  Instant at;
  PlanRequest request;
  int begun = 0;
  int fresh = 0;  ///< units not begun
  std::vector<InterviewForecast> interviews;
  double recall = 0;             ///< mean over the interviews
  double bound = 0;              ///< no plan is expected to reach a greater mean; at most 1
  std::vector<PlannedDay> days;  ///< today first
  int questions_today = 0;
  double minutes_today = 0;
  /// Of ten more minutes a day, three days more, and each deck left out, what changes most; nothing
  /// where none changes a tenth of a percent.
  std::optional<PlanChange> change;
  LeftOut left;
};

/// The plan from this moment on. Fails as `check` and `plan_units` do.
Result<PlanReport> make_plan(Store& store, const PlanRequest& request, Instant at);

/// Its two halves: what it is about, and the plan for it, in which no card is named yet.
Result<PlanUnits> checked_units(Store& store, const PlanRequest& request, Instant at);
PlanReport plan_of(const PlanUnits& units, const PlanRequest& request, Instant at);

}  // namespace hone::app
