#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "deck/formats/lines.h"
#include "deck/formats/markdown/fences.h"

namespace hone::deck::markdown {

/// A heading with the lines below it, up to the next heading of any level that the reader looks
/// for.
struct Part {
  int level = 0;             ///< 0: the lines before the first heading
  std::string_view heading;  ///< without its "#"s
  std::string_view raw;      ///< heading line and body
  std::string_view body;
  std::size_t line = 0;  ///< of the heading; of the first line for level 0

  [[nodiscard]] std::size_t body_line() const { return level == 0 ? line : line + 1; }
};

/// Cuts a text at its headings, from level 1 to the deepest one wanted; those in fenced code are
/// none.
class PartReader {
 public:
  PartReader(std::string_view text, std::size_t first_line, int deepest_level);

  /// The next part; the one before the first heading comes first and may be empty.
  std::optional<Part> next();

  /// Bytes of the text that have been read.
  [[nodiscard]] std::size_t position() const { return heading_ ? heading_->offset : text_.size(); }

 private:
  std::string_view text_;
  int deepest_level_;
  Fences fences_;
  LineReader lines_;
  std::optional<Line> heading_;  ///< where the next part begins
  std::size_t first_line_;
  bool begun_ = false;
};

}  // namespace hone::deck::markdown
