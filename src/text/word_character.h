#pragma once

#include <cstdint>

namespace hone::text {

/// What a character is to the words around it.
enum class WordPart : std::uint8_t {
  kBreak,
  kWord,        ///< a letter, a mark or a digit
  kApostrophe,  ///< belongs to no word, but does not part one either
};

WordPart word_part(char32_t character);

}  // namespace hone::text
