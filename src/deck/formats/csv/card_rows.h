#pragma once

#include <cstddef>

#include "deck/deck.h"
#include "deck/formats/csv/columns.h"
#include "deck/formats/csv/directives.h"
#include "deck/formats/csv/row_reader.h"
#include "deck/formats/warning_list.h"

namespace hone::deck::csv {

/// Makes cards out of rows.
class CardRows {
 public:
  /// `html`: fields are turned into Markdown.
  CardRows(const Directives& directives, Columns columns, bool html, char delimiter,
           WarningList& warnings)
      : directives_(directives),
        columns_(std::move(columns)),
        html_(html),
        delimiter_(delimiter),
        warnings_(warnings) {}

  /// The row's card; what is odd about the row becomes a warning.
  Card card_of(Row& row);

 private:
  static std::string field(Row& row, std::size_t column);
  std::string text_of(Row& row, std::size_t column);
  void add_tags(Card& card, Row& row);
  void add_further_columns(Card& card, Row& row);
  void warn_of_further_columns(std::size_t line);
  void warn_of_gaps(const Card& card, std::size_t line);

  const Directives& directives_;
  Columns columns_;
  bool html_;
  char delimiter_;
  WarningList& warnings_;
  bool warned_ = false;
};

}  // namespace hone::deck::csv
