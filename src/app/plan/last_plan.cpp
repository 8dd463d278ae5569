#include "app/plan/last_plan.h"

#include <algorithm>

namespace hone::app {
namespace {

bool same_units(const std::vector<TrackedUnit>& one, const std::vector<TrackedUnit>& other) {
  return std::ranges::equal(one, other, [](const TrackedUnit& a, const TrackedUnit& b) {
    return a.id == b.id && a.deck == b.deck;
  });
}

bool same(const PlanUnits& one, const PlanUnits& other) {
  return one.today == other.today && one.learner == other.learner && one.problem == other.problem &&
         one.fresh_kind == other.fresh_kind && same_units(one.known, other.known) &&
         same_units(one.fresh, other.fresh);
}

}  // namespace

Result<PlanReport> LastPlan::plan(Store& store, const PlanRequest& request, Instant at) {
  PlanUnits units = TRY(checked_units(store, request, at));
  const std::scoped_lock lock(mutex_);
  const bool known = made_ && made_->report.request == request && same(made_->units, units);
  if (!known) {
    PlanReport report = plan_of(units, request, at);
    made_.emplace(Made{std::move(units), std::move(report)});
  }
  PlanReport report = made_->report;
  report.at = at;
  TRY(name_cards(store, report.left));
  return report;
}

}  // namespace hone::app
