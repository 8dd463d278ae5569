#pragma once

#include <string>

#include "app/plan/make_plan.h"
#include "cli/display/console.h"

namespace hone::cli {

/// A plan for a person to read: what is expected, day by day, and what would change it most.
std::string plan_text(const app::PlanReport& report, bool followed, const Console& console);

}  // namespace hone::cli
