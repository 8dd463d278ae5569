#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "memory/training/histories.h"

namespace hone::memory::training {

struct Revlog {
  std::vector<ReviewRow> rows{};                ///< in the order of the text
  std::map<std::int64_t, std::string> names{};  ///< of cards whose id is no whole number
  bool confidences = false;                     ///< the ratings are confidences 1 to 5, not grades
};

/// Reads a review log: comma-separated values with a line of names first. Columns card_id (or
/// card), review_time (or review_time_ms, time), review_rating (or rating, grade); others are
/// passed over. A time is a whole number of milliseconds since 1970, or ISO 8601 with an optional
/// offset; a day begins at four in the morning of the time's offset, UTC without one. Ratings are 1
/// to 4, or confidences 1 to 5. Fails at the first line that cannot be read, naming it, what stands
/// there and what is expected.
Result<Revlog> parse_revlog(std::string_view text);

}  // namespace hone::memory::training
