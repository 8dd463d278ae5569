#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hone::text {

inline bool is_ascii_byte(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

/// As take_character, where the first byte is not ASCII.
char32_t take_wide_character(std::string_view& rest);

/// Takes the first character off a text that is not empty. What is malformed counts as U+FFFD.
inline char32_t take_character(std::string_view& rest) {
  const char first = rest.front();
  if (!is_ascii_byte(first)) return take_wide_character(rest);
  rest.remove_prefix(1);
  return static_cast<char32_t>(first);
}

/// All characters of a text, as take_character reads them.
std::u32string characters(std::string_view text);

/// How long the text is where strings count in UTF-16 code units, as in a page.
std::size_t utf16_length(std::string_view text);

/// Whether every byte is ASCII, and with it every character one byte.
bool is_ascii(std::string_view text);

}  // namespace hone::text
