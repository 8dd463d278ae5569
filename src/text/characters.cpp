#include "text/characters.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace hone::text {

char32_t take_wide_character(std::string_view& rest) {
  constexpr std::size_t kLongest = 4;
  const auto length = static_cast<std::int32_t>(std::min(rest.size(), kLongest));
  std::int32_t at = 0;
  UChar32 character = 0;
// What the next line expands to is ICU's.
// NOLINTBEGIN
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
  U8_NEXT_OR_FFFD(rest.data(), at, length, character);
#pragma GCC diagnostic pop
  // NOLINTEND
  rest.remove_prefix(static_cast<std::size_t>(at));
  return static_cast<char32_t>(character);
}

std::u32string characters(std::string_view text) {
  std::u32string all;
  all.reserve(text.size());
  while (!text.empty()) all.push_back(take_character(text));
  return all;
}

std::size_t utf16_length(std::string_view text) {
  std::size_t length = 0;
  while (!text.empty()) length += take_character(text) > 0xFFFF ? 2 : 1;
  return length;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, is_ascii_byte);
}

}  // namespace hone::text
