#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hone::deck::markdown {

/// Undoes append_inline, whatever its guards were.
std::string decode_inline(std::string_view raw);

/// Undoes references only; <br> stays. For text in which lines are lines.
std::string decode_references(std::string_view raw);

/// Appends a reference to the character that starts at `value[at]`; gives its length in bytes.
std::size_t append_reference(std::string& out, std::string_view value, std::size_t at);

/// Whether decoding would take the "&" at `text[at]` for a reference.
bool is_reference(std::string_view text, std::size_t at);

/// How a line break within one line is written.
inline constexpr std::string_view kLineBreak = "<br>";

/// Bytes of the line break, in any of its spellings, that begins at `at`; 0 when none does.
std::size_t line_break_length(std::string_view text, std::size_t at);

/// The empty reference: a text of its own that says "nothing".
inline constexpr std::string_view kNothing = "&#;";

}  // namespace hone::deck::markdown
