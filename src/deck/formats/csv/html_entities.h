#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hone::deck::csv {

/// Appends the character of the entity that begins at `html[at]` (an "&") and gives its length in
/// bytes; 0, and nothing appended, when it is none that is known.
std::size_t append_entity(std::string& out, std::string_view html, std::size_t at);

}  // namespace hone::deck::csv
