#pragma once

#include <string>

#include "app/recall_card.h"
#include "cli/display/console.h"

namespace hone::cli {

/// Which items of a list came back and by which words, what was said beside them, and the order.
std::string recall_text(const app::RecallReport& report, const Console& console);

}  // namespace hone::cli
