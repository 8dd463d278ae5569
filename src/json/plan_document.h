#pragma once

#include <string>

#include "app/plan/make_plan.h"

namespace hone::json {

/// What “hone plan --json” prints; schema: plan.
std::string plan_document(const app::PlanReport& report, bool followed);

}  // namespace hone::json
