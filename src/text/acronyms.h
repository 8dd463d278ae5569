#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace hone::text {

struct Acronym {
  Span span;
  bool explained =
      false;  ///< the text spells it out beside its first use: “work in progress (WIP)”
  auto operator<=>(const Acronym&) const = default;
};

/// Words of two to six capitals, a plural s allowed (“APIs”), each time they are used. Lines in
/// capitals throughout are headings and have none.
std::vector<Acronym> acronyms(std::string_view text);

}  // namespace hone::text
