#pragma once

#include <cstddef>
#include <string_view>

namespace hone::deck::csv {

/// How well a delimiter cuts the start of a text into columns.
struct Dialect {
  char delimiter = ',';
  double regularity = 0;  ///< share of the rows that have the most frequent number of columns, two
                          ///< or more; 0 when there is none
  std::size_t rows = 0;   ///< that were looked at
};

/// The comma, tab, semicolon or pipe that cuts the text best.
Dialect detect_dialect(std::string_view rows);

}  // namespace hone::deck::csv
