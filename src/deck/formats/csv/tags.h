#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::deck::csv {

/// Tags between commas or semicolons; between blanks when there is neither.
std::vector<std::string> split_tags(std::string_view text);

/// Undoes split_tags for tags without commas, semicolons and blanks at their ends.
std::string join_tags(const std::vector<std::string>& tags);

}  // namespace hone::deck::csv
