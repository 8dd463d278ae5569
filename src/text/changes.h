#pragma once

#include <compare>
#include <string_view>
#include <vector>

#include "text/quantities.h"
#include "text/span.h"

namespace hone::text {

/// A measure that a text says went from one value to another.
struct Change {
  Span span;
  Quantity from;
  Quantity to;

  [[nodiscard]] double difference() const;
  /// (to − from) / |from| in percent; 0 where `from` is 0.
  [[nodiscard]] double relative_percent() const;
  auto operator<=>(const Change&) const = default;
};

/// “from 32% to 41%”, “32 → 41”, “three days instead of six weeks”, “41%, up from 32%”, “was 32%,
/// now 41%”, in order. `found` are the text's quantities; a pair never spans a sentence's end.
std::vector<Change> changes(std::string_view text, const std::vector<Quantity>& found);

}  // namespace hone::text
