#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "memory/fsrs.h"

namespace hone::memory {

/// The weights as shortest decimals that read back as the same numbers, parted by blanks.
std::string weights_text(const Parameters&);

/// The numbers of a text, parted by blanks or commas, with or without brackets; of a longer text
/// those of the first list in square brackets. Fails at what is no number.
Result<std::vector<double>> parse_numbers(std::string_view text);

/// Reads the same, and what other programs print: 17, 19 or 21 of such numbers. Fails with what is
/// wrong.
Result<Parameters> parse_weights(std::string_view text);

}  // namespace hone::memory
