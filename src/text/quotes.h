#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace hone::text {

/// What stands between quotation marks, marks included: “…”, "…", and ‘…’ or '…' where they cannot
/// be apostrophes. A quotation ends at a blank line at the latest; one around the whole text is
/// none.
std::vector<Span> quotes(std::string_view text);

}  // namespace hone::text
