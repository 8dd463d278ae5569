#pragma once

#include <string>
#include <vector>

#include "cli/display/style.h"

namespace hone::cli {

enum class Align { kLeft, kRight };

/// What a column does when the table is wider than the terminal.
enum class Fit {
  kFixed,
  kName,  ///< gives way; in full where there is no terminal, since something may read it
  kText,  ///< gives way; cut to a readable length where there is no terminal. A cell that is cut
          ///< leaves out a long front that another cell has too, so that what differs is seen.
};

struct Column {
  std::string title;
  Align align = Align::kLeft;
  Fit fit = Fit::kFixed;
};

/// Rows of text in columns that line up by what a terminal shows, not by bytes.
class Table {
 public:
  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  /// As many cells as columns; control characters are dropped.
  void add(std::vector<std::string> cells);

  /// At most `width` columns wide where the fitting columns allow it; a `width` of 0 means no
  /// terminal. `indent` spaces stand before each line. A column without any cell takes no place.
  [[nodiscard]] std::string print(const Style& style, int width, int indent = 0) const;

 private:
  [[nodiscard]] int widest_cell(std::size_t column) const;
  [[nodiscard]] std::vector<int> widths(int width) const;
  [[nodiscard]] std::vector<std::vector<std::string>> shown_rows(
      const std::vector<int>& widths) const;
  [[nodiscard]] std::string line(const std::vector<std::string>& cells,
                                 const std::vector<int>& widths) const;

  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace hone::cli
