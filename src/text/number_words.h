#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "text/plain_words.h"

namespace hone::text {

/// A number spelled out, and how many words it takes.
struct SpelledNumber {
  double value = 0;
  std::size_t words = 0;
};

/// The number that the words begin with: “twenty five”, “a hundred and twenty”, “two thousand”,
/// “half”, “a third”, “a dozen”. Nothing when they begin with none; “a” alone is none.
std::optional<SpelledNumber> spelled_number(std::span<const PlacedWord> words);

}  // namespace hone::text
