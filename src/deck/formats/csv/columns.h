#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "deck/formats/csv/directives.h"
#include "deck/formats/csv/row_reader.h"

namespace hone::deck::csv {

/// Which column holds what.
struct Columns {
  std::size_t question = 0;
  std::size_t answer = 1;
  std::optional<std::size_t> tags;
  bool words_are_tags = false;  ///< tags stand between blanks; else between commas
  std::vector<std::size_t> ignored;
  std::vector<std::string> names;  ///< as the header says; may be empty
  bool first_row_is_header = false;
};

/// From the directives and the first row. A file without either has question, answer, tags.
Columns columns_of(const Directives& directives, const Row& first_row);

/// Whether a row names a question and an answer column.
bool is_header(const Row& row);

}  // namespace hone::deck::csv
