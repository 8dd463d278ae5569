#pragma once

#include <string>
#include <string_view>

#include "base/calendar.h"

namespace hone::cli {

/// How far a moment is from now as a person says it: "now", "in 10 minutes", "in 3 hours",
/// "tomorrow", "in 5 days", "in 3 months", "2 days ago". Days are the calendar's.
std::string relative(const Calendar& calendar, Instant now, Instant at);

/// "1 card", "3 cards"; thousands are set apart: "12,000 cards".
std::string counted(long long count, std::string_view noun);

}  // namespace hone::cli
