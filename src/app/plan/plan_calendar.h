#pragma once

#include <string>

#include "app/plan/make_plan.h"

namespace hone::app {

/// The days of a plan and its interviews as an iCalendar file (RFC 5545): an event for each whole
/// day, the same ones when it is made again, so that a calendar replaces them.
std::string plan_calendar(const PlanReport& report);

}  // namespace hone::app
