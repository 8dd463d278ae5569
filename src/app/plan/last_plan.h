#pragma once

#include <mutex>
#include <optional>

#include "app/plan/make_plan.h"

namespace hone::app {

/// Remembers the plan that was made last, and gives it again as long as everything that it rests on
/// is the same: the wishes, the day, every state of memory, the pace, the minutes studied today.
/// May be used by several threads.
class LastPlan {
 public:
  /// As `make_plan`.
  Result<PlanReport> plan(Store& store, const PlanRequest& request, Instant at);

 private:
  struct Made {
    PlanUnits units;
    PlanReport report;
  };
  std::mutex mutex_;
  std::optional<Made> made_;
};

}  // namespace hone::app
