#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::text {

/// Columns that a text takes in a terminal: 2 for East Asian wide characters and emoji, 0 for
/// combining marks and control characters, else 1.
int columns(std::string_view text);

/// Lines of at most `width` columns (at least 1), broken at spaces, or inside a word that is wider
/// than a line; a character wider than a line stands alone. Line breaks of the text are kept (a
/// last one adds no empty line), spaces at a break and at a line's end are dropped, a tab becomes a
/// space.
std::vector<std::string> wrap(std::string_view text, int width);

/// The text cut to `width` columns, ending in "…" when something was cut off.
std::string shorten(std::string_view text, int width);

}  // namespace hone::text
