#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace hone::deck::csv {

struct Field {
  std::string text;
  bool quoted = false;
};

struct Row {
  std::vector<Field> fields;
  std::size_t line = 0;    ///< on which it begins
  bool malformed = false;  ///< text stood after a closing quote; it was kept

  [[nodiscard]] bool blank() const {
    return fields.size() == 1 && fields[0].text.empty() && !fields[0].quoted;
  }
};

/// Cuts a text into rows and fields as RFC 4180 says, with any delimiter of one byte. Blanks around
/// an unquoted field are dropped.
class RowReader {
 public:
  RowReader(std::string_view text, char delimiter, std::size_t first_line = 1)
      : text_(text), delimiter_(delimiter), line_(first_line) {}

  /// False at the end. Fails when a quote is never closed, and names the line of its opening.
  Result<bool> next(Row& row);

  /// Bytes read so far.
  [[nodiscard]] std::size_t position() const { return position_; }

 private:
  Status read_field(Row& row);
  Status read_quoted(Row& row);
  void read_plain(Row& row);
  [[nodiscard]] bool at_end_of_field() const;
  [[nodiscard]] bool at_end_of_line() const;

  std::string_view text_;
  char delimiter_;
  std::size_t line_;
  std::size_t position_ = 0;
};

}  // namespace hone::deck::csv
