#pragma once

#include <optional>

#include "app/plan/plan_units.h"

namespace hone::app {

/// A day as the plan expects it; numbers are means, so fractions are meant.
struct PlannedDay {
  Day day;
  bool off = false;
  double fresh = 0;      ///< units begun
  double returning = 0;  ///< reviews of units begun before
  double minutes = 0;
  /// The weighted share of units expected to come back at each interview, if this were the last day
  /// of study.
  std::vector<double> recall;
};

struct InterviewForecast {
  Day day;
  double recall = 0;   ///< weighted share of units expected to come back
  double without = 0;  ///< the same if nothing is studied from now on
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
};

/// The plan from this moment on. Fails as `check` and `plan_units` do.
Result<PlanReport> make_plan(Store& store, const PlanRequest& request, Instant at);

}  // namespace hone::app
