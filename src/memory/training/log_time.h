#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/instant.h"

namespace hone::memory::training {

/// When a review was, and on which day of the place where it was.
struct LogTime {
  Instant at;
  std::int32_t day = 0;  ///< since 1970-01-01; a day begins at four in the morning
};

/// Reads "1711684180217" (milliseconds since 1970, UTC) or "2026-11-22T09:30[:15[.250]]" with a
/// blank in place of the T, and with "Z", "+01:00" or nothing (UTC) behind. Nothing for anything
/// else, and for what is not from 1970 to 2199.
std::optional<LogTime> parse_log_time(std::string_view text);

}  // namespace hone::memory::training
