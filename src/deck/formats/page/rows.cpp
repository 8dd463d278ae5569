#include "deck/formats/page/rows.h"

#include <algorithm>
#include <array>

namespace hone::deck::page {
namespace {

constexpr std::array<std::string_view, 3> kBullets = {"• ", "* ", "- "};
constexpr std::size_t kMostDigits = 6;

/// Bytes of "12. " at the start of a text, 0 when there is none.
std::size_t number_marker(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
  if (digits == 0 || digits > kMostDigits) return 0;
  return text.substr(digits).starts_with(". ") ? digits + 2 : 0;
}

Row row_from(std::string_view text, std::size_t line) {
  for (const std::string_view bullet : kBullets) {
    if (text.starts_with(bullet)) {
      return {Marker::kBullet, indented_text(text.substr(bullet.size())), line};
    }
  }
  if (const std::size_t number = number_marker(text); number > 0) {
    return {Marker::kNumber, indented_text(text.substr(number)), line};
  }
  return {Marker::kParagraph, text, line};
}

/// Rows that may still get children, outermost first.
class OpenRows {
 public:
  explicit OpenRows(std::vector<Row>& rows) : rows_(rows) {}

  void close_for(std::size_t indent, Marker marker) {
    while (!open_.empty() && !holds(open_.back(), indent, marker)) close();
    while (open_.size() > kDeepest) close();
  }

  void open(std::size_t indent) { open_.push_back({rows_.size() - 1, indent}); }

  void close_all() {
    while (!open_.empty()) close();
  }

 private:
  struct Open {
    std::size_t place;
    std::size_t indent;
  };

  [[nodiscard]] bool holds(const Open& row, std::size_t indent, Marker marker) const {
    if (indent > row.indent) return true;
    return indent == 0 && row.indent == 0 && marker == Marker::kBullet &&
           rows_[row.place].marker == Marker::kNumber;
  }

  void close() {
    rows_[open_.back().place].span = rows_.size() - open_.back().place;
    open_.pop_back();
  }

  std::vector<Row>& rows_;
  std::vector<Open> open_;
};

}  // namespace

std::vector<Row> read_rows(Lines lines) {
  std::vector<Row> rows;
  rows.reserve(lines.size());
  OpenRows open{rows};
  for (const Line& line : lines) {
    if (blank(line)) continue;
    const std::string_view text = indented_text(line.text);
    const std::size_t indent = line.text.size() - text.size();
    const Row row = row_from(text, line.number);
    open.close_for(indent, row.marker);
    rows.push_back(row);
    if (row.marker != Marker::kParagraph) open.open(indent);
  }
  open.close_all();
  return rows;
}

Marker marker_of(std::string_view text) {
  return row_from(text, 0).marker;
}

Blocks to_blocks(Rows rows) {
  Blocks blocks;
  for (const Row& row : rows) {
    blocks.push_back({row.marker, std::string(row.text), to_blocks(children(row))});
  }
  return blocks;
}

}  // namespace hone::deck::page
