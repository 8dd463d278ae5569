#pragma once

#include "base/calendar.h"
#include "cli/study/sheet.h"

namespace hone::cli::studying {

/// How far off a due moment is: minutes and hours within the day, then the calendar's days.
DueHint due_hint(const Calendar& calendar, Instant now, Instant due);

/// "4 min", "1 h 20 min"; below a minute "0 min".
std::string duration_text(Milliseconds span);

}  // namespace hone::cli::studying
