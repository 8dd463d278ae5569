#include "deck/formats/markdown/part.h"

#include <utility>

#include "deck/formats/markdown/markers.h"

namespace hone::deck::markdown {

PartReader::PartReader(std::string_view text, std::size_t first_line, int deepest_level)
    : text_(text),
      deepest_level_(deepest_level),
      fences_(text),
      lines_(text, first_line),
      first_line_(first_line) {}

std::optional<Part> PartReader::next() {
  if (begun_ && !heading_) return std::nullopt;
  Part part;
  part.line = first_line_;
  if (begun_) {
    part.level = heading_level(heading_->text);
    part.heading = heading_text(heading_->text);
    part.line = heading_->number;
  }
  const std::size_t start = begun_ ? heading_->offset : 0;
  std::size_t body_start = begun_ ? text_.size() : 0;
  begun_ = true;
  heading_.reset();
  for (Line line; lines_.next(line);) {
    body_start = std::min(body_start, line.offset);
    if (fences_.covers(line)) continue;
    const int level = heading_level(line.text);
    if (level == 0 || level > deepest_level_) continue;
    heading_ = line;
    break;
  }
  part.raw = text_.substr(start, position() - start);
  part.body = text_.substr(body_start, position() - body_start);
  return part;
}

}  // namespace hone::deck::markdown
