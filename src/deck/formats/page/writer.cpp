#include "deck/formats/page/headings.h"
#include "deck/formats/page/labels.h"
#include "deck/formats/page/section_printer.h"

namespace hone::deck::page {

void Writer::empty_line() {
  if (!out_.ends_with("\n\n")) out_ += '\n';
}

void Writer::heading(std::string_view text) {
  empty_line();
  out_ += text;
  out_ += "\n\n";
}

void Writer::paragraph(std::string_view text) {
  if (text.empty()) return;
  empty_line();
  if (find_heading(text) != nullptr) out_ += "  ";
  out_ += text;
  out_ += "\n\n";
}

void Writer::row(std::size_t level, std::string_view text, std::size_t number) {
  out_.append(2 * level, ' ');
  out_ += number > 0 ? std::to_string(number) + ". " : "• ";
  out_ += text;
  out_ += '\n';
}

void Writer::field(std::size_t level, std::string_view label, std::string_view text) {
  if (!text.empty()) row(level, with_label(label, text));
}

void Writer::points(std::size_t level, const std::vector<Point>& points) {
  for (const Point& point : points) row(level, with_label(point.name, point.text));
}

void Writer::blocks(std::size_t level, const Blocks& blocks) {
  std::size_t number = 0;
  for (const Block& block : blocks) {
    number = block.marker == Marker::kNumber ? number + 1 : 0;
    if (block.marker != Marker::kParagraph) {
      row(level, block.text, number);
    } else if (level == 1) {
      paragraph(block.text);
    } else {
      empty_line();
      out_.append(2 * level, ' ');
      out_ += block.text;
      out_ += '\n';
    }
    this->blocks(level + 1, block.children);
  }
}

}  // namespace hone::deck::page
