#pragma once

#include <span>
#include <string>
#include <string_view>

namespace hone::deck::markdown {

/// Appends a text of many lines as it is, but for what would be taken for structure: headings of
/// the first three levels outside fenced code, blank lines at the ends, and a first line that
/// begins with one of the labels.
void append_free_text(std::string& out, std::string_view value,
                      std::span<const std::string_view> labels = {});

/// Undoes append_free_text; blank lines and thematic breaks at the ends are dropped.
std::string read_free_text(std::string_view raw);

/// Deeper headings are part of the text in which they stand.
inline constexpr int kDeepestPart = 3;

}  // namespace hone::deck::markdown
