#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "deck/card.h"

namespace hone::deck::markdown {

/// "2 to 3 min"; "90 to 120 s" when either is no whole minute; "2 min" when both are the same.
std::string text_of(const TimeLimit& limit);

/// Also reads "2-3 minutes", "45 sec"; nothing when it is no time, is 0, or runs backwards.
std::optional<TimeLimit> parse_time_limit(std::string_view text);

}  // namespace hone::deck::markdown
