#pragma once

#include <string>

#include "app/progress_report.h"
#include "cli/display/console.h"

namespace hone::cli {

/// What was done, what is remembered and what comes, as tables for reading.
std::string progress_text(const app::ProgressQuery& query, const app::ProgressReport& report,
                          const Calendar& calendar, const Console& console);

}  // namespace hone::cli
