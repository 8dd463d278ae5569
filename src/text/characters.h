#pragma once

#include <string>
#include <string_view>

namespace hone::text {

/// Takes the first character off a text that is not empty. What is malformed counts as U+FFFD.
char32_t take_character(std::string_view& rest);

/// All characters of a text, as take_character reads them.
std::u32string characters(std::string_view text);

/// Whether every byte is ASCII, and with it every character one byte.
bool is_ascii(std::string_view text);

}  // namespace hone::text
