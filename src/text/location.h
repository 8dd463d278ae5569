#pragma once

#include <cstddef>
#include <string_view>

namespace hone::text {

/// Where a byte stands, as editors count: both from 1, columns in characters.
struct Location {
  std::size_t line = 1;
  std::size_t column = 1;
};
Location location_of(std::string_view text, std::size_t offset);

/// The line that a byte stands in, without its end.
std::string_view line_around(std::string_view text, std::size_t offset);

}  // namespace hone::text
