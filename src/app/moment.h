#pragma once

#include <optional>
#include <string>

#include "base/calendar.h"

namespace hone::app {

/// The moment that a person asks about: `text` as Calendar::parse reads it, else `now`. More than a
/// hundred years off is refused.
Result<Instant> asked_moment(const Calendar& calendar, const std::optional<std::string>& text,
                             Instant now);

}  // namespace hone::app
