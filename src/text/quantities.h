#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace hone::text {

/// What a number counts.
enum class Measure : std::uint8_t {
  kCount,     ///< things, or nothing that is named
  kPercent,   ///< 32 % is 32
  kPoints,    ///< percentage points
  kMoney,     ///< in its currency
  kDuration,  ///< in its unit; `seconds` has it converted
  kMultiple,  ///< 3×, “doubled”
};

/// A number as a text states it.
struct Quantity {
  Span span;  ///< number and unit
  Measure measure = Measure::kCount;
  double value = 0;
  std::optional<double> upper;  ///< the other end of a range, “3–5”
  std::string unit;             ///< “usd”, “eur”, “gbp”, “day”, or the word that is counted
  double seconds = 0;           ///< of a duration
  bool spelled = false;         ///< in words
  auto operator<=>(const Quantity&) const = default;
};

/// The numbers of a text in order: digits with separators, decimals and k, M, bn; words for
/// numbers; “doubled” and its like; ranges as one. No dates, years, quarters, list marks, ordinals,
/// versions, and none inside a word (“B2B”).
std::vector<Quantity> quantities(std::string_view text);

/// Two quantities that one can stand against the other: same measure, and same unit where both name
/// one.
bool comparable(const Quantity& left, const Quantity& right);

}  // namespace hone::text
