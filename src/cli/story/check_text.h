#pragma once

#include <string>
#include <string_view>

#include "cli/display/style.h"
#include "story/check.h"

namespace hone::cli {

/// Findings as a compiler prints them: place, message and rule; the line with the span underlined;
/// why it matters and what would mend it. Then the elements and the measures. `name` is the text's.
std::string check_text(std::string_view text, std::string_view name, const story::Report& report,
                       const Style& style);

}  // namespace hone::cli
