#pragma once

#include <span>

#include "base/calendar.h"
#include "cli/study/span.h"

namespace hone::cli::studying {

/// Columns of a small bar chart, one a day from `today` on, with the count above each bar and the
/// day of the month below. At most `width` columns wide; days that have no room are left out.
Lines forecast_chart(std::span<const int> units_a_day, Day today, int width);

}  // namespace hone::cli::studying
