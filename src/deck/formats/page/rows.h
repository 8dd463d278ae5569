#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>
#include <vector>

#include "deck/block.h"
#include "deck/formats/page/lines.h"

namespace hone::deck::page {

/// A line of an indented outline, read without its marker.
struct Row {
  Marker marker = Marker::kParagraph;
  std::string_view text;
  std::size_t line = 0;
  std::size_t span = 1;  ///< itself and what is below it; its children follow it in memory
};

/// Rows of one level, in a run of rows that holds whole subtrees.
class Rows {
 public:
  class Iterator {
   public:
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    explicit Iterator(const Row* row = nullptr) : row_(row) {}
    const Row& operator*() const { return *row_; }
    const Row* operator->() const { return row_; }
    Iterator& operator++() {
      row_ += row_->span;
      return *this;
    }
    Iterator operator++(int) {
      Iterator before = *this;
      ++*this;
      return before;
    }
    bool operator==(const Iterator&) const = default;

   private:
    const Row* row_;
  };

  Rows() = default;
  Rows(const Row* begin, const Row* end) : begin_(begin), end_(end) {}
  explicit Rows(const std::vector<Row>& rows) : Rows(rows.data(), rows.data() + rows.size()) {}

  [[nodiscard]] Iterator begin() const { return Iterator{begin_}; }
  [[nodiscard]] Iterator end() const { return Iterator{end_}; }
  /// The rows from that one on.
  [[nodiscard]] Rows from(Iterator row) const { return {&*row, end_}; }
  [[nodiscard]] bool empty() const { return begin_ == end_; }

 private:
  const Row* begin_ = nullptr;
  const Row* end_ = nullptr;
};

inline Rows children(const Row& row) {
  return {&row + 1, &row + row.span};
}
inline bool has_children(const Row& row) {
  return row.span > 1;
}

/// Outlines deeper than this are kept at this depth; nobody writes them by hand.
inline constexpr std::size_t kDeepest = 12;

/// Reads "• ", "* ", "- " and "1. " rows, nested by indentation, and paragraphs. A bullet in the
/// first column right below a number in the first column belongs to that number.
std::vector<Row> read_rows(Lines lines);

/// What kind of row a line without its indentation is.
Marker marker_of(std::string_view text);

/// The rows as blocks, nothing left out but the markers.
Blocks to_blocks(Rows rows);

}  // namespace hone::deck::page
