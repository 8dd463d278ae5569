#pragma once

#include <string>

#include "app/due.h"
#include "cli/display/console.h"

namespace hone::cli {

/// What is due, for reading: how many questions and minutes, then the first twenty by deck. The
/// questions of lists are read from the store, so only for those that are shown.
Result<std::string> due_text(app::Store& store, const app::DueReport& report,
                             const Calendar& calendar, const Console& console);

}  // namespace hone::cli
