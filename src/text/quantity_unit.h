#pragma once

#include <span>
#include <string_view>

#include "text/plain_words.h"
#include "text/quantities.h"

namespace hone::text {

/// Reads what stands behind a number whose span ends at `quantity.span.end` and gives the quantity
/// its scale, measure and unit; `words` are the text's words from there on. False when the number
/// turns out to be none (“2nd”, “3D”).
bool read_unit(std::string_view text, std::span<const PlacedWord> words, Quantity& quantity);

}  // namespace hone::text
