#pragma once

#include <string>
#include <vector>

#include "cli/display/style.h"

namespace hone::cli {

enum class Align { kLeft, kRight };

struct Column {
  std::string title;
  Align align = Align::kLeft;
  bool flexible = false;  ///< gives way when the table is wider than the terminal
};

/// Rows of text in columns that line up by what a terminal shows, not by bytes.
class Table {
 public:
  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  /// As many cells as columns; control characters are dropped.
  void add(std::vector<std::string> cells);

  /// At most `width` columns wide, or as wide as it needs when `width` is 0. `indent` spaces stand
  /// before each line. A column whose cells and title are all empty takes no place.
  [[nodiscard]] std::string print(const Style& style, int width, int indent = 0) const;

 private:
  [[nodiscard]] std::vector<int> widths(int width) const;
  [[nodiscard]] std::string line(const std::vector<std::string>& cells,
                                 const std::vector<int>& widths) const;

  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace hone::cli
