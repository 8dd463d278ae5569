#pragma once

#include <array>
#include <cstdint>

namespace hone::text {

/// What a character is to the words around it.
enum class WordPart : std::uint8_t {
  kBreak,
  kWord,        ///< a letter, a mark or a digit
  kApostrophe,  ///< belongs to no word, but does not part one either
};

/// What each ASCII character is; all text passes here, so it is a table.
inline constexpr auto kAsciiParts = [] {
  std::array<WordPart, 0x80> parts{};
  for (char c = '0'; c <= '9'; ++c) parts[static_cast<std::size_t>(c)] = WordPart::kWord;
  for (char c = 'a'; c <= 'z'; ++c) parts[static_cast<std::size_t>(c)] = WordPart::kWord;
  for (char c = 'A'; c <= 'Z'; ++c) parts[static_cast<std::size_t>(c)] = WordPart::kWord;
  parts[static_cast<std::size_t>('\'')] = WordPart::kApostrophe;
  return parts;
}();

/// As word_part, for a character that is not ASCII.
WordPart wide_word_part(char32_t character);

inline WordPart word_part(char32_t character) {
  return character < kAsciiParts.size() ? kAsciiParts[character] : wide_word_part(character);
}

}  // namespace hone::text
