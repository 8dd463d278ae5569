#pragma once

#include <optional>
#include <string>

#include "app/plan/make_plan.h"
#include "app/plan/plan_course.h"

namespace hone::json {

/// What “hone plan --json” prints; schema: plan.
std::string plan_document(const app::PlanReport& report, bool followed);

/// The plan that practice follows and how it went.
struct FollowedPlan {
  app::PlanReport report;
  app::PlanCourse course;
};

/// That, or that none is followed; schema: followed-plan.
std::string followed_plan_document(const std::optional<FollowedPlan>& followed);

}  // namespace hone::json
