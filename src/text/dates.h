#pragma once

#include <compare>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace hone::text {

enum class DateKind : std::uint8_t { kDay, kMonth, kQuarter, kYear, kRelative };

/// A date that a text names. What is not said is 0.
struct DateMention {
  Span span;
  DateKind kind = DateKind::kYear;
  int year = 0;
  int month = 0;    ///< 1 to 12
  int day = 0;      ///< 1 to 31
  int quarter = 0;  ///< 1 to 4
  auto operator<=>(const DateMention&) const = default;
};

/// The dates of a text in order: “2025-03-14”, “14 March 2025”, “March 14”, “in March”, “Q3 2025”,
/// “third quarter”, “2025”, “last year”, “next month”.
std::vector<DateMention> dates(std::string_view text);

}  // namespace hone::text
