#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace hone::text {

struct Sentence {
  Span span;            ///< without the spaces and list marks around it
  bool bullet = false;  ///< it begins a point of a list
  auto operator<=>(const Sentence&) const = default;
};

/// The sentences of a text in order, none empty. One ends at `.`, `!`, `?` or `…` with its closing
/// quotes where a space follows (not after “e.g.” or in “1.5”), at a blank line, before a list
/// mark, and at a line break unless the next line goes on in lower case.
std::vector<Sentence> sentences(std::string_view text);

}  // namespace hone::text
