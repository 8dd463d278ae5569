#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "deck/formats/warning_list.h"

namespace hone::deck::csv {

/// What the "#key:value" lines at the top of a file that Anki exported say of the rows below.
struct Directives {
  std::optional<char> separator;
  std::optional<bool> html;
  std::string deck;
  std::vector<std::string> tags;           ///< for every card
  std::vector<std::string> columns;        ///< their names; empty when not said
  std::optional<std::size_t> tags_column;  ///< from 0, as all columns
  std::optional<std::size_t> deck_column;
  std::vector<std::size_t> other_columns;  ///< that hold nothing to learn
  bool any = false;

  std::string_view rest;  ///< the rows
  std::size_t rest_line = 1;
};

/// Whether a line is such a directive, known or not.
bool is_directive(std::string_view line);

Directives read_directives(std::string_view text, WarningList& warnings);

/// Words between blanks.
std::vector<std::string> split_words(std::string_view text);

}  // namespace hone::deck::csv
