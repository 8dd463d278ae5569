#pragma once

#include <string>

#include "app/today.h"
#include "cli/display/console.h"

namespace hone::cli {

/// What waits today, what was done, and what is worth learning next, for reading.
std::string today_text(const app::TodayReport& report, const Calendar& calendar,
                       const Console& console);

}  // namespace hone::cli
