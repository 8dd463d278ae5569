#pragma once

#include <string>
#include <string_view>

#include "deck/section.h"

namespace hone::deck::page {

/// Paragraphs and rows as a page has them, appended to a text.
class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}

  /// A heading after an empty line.
  void heading(std::string_view text);
  /// A paragraph after an empty line; moved in when it would be taken for a heading.
  void paragraph(std::string_view text);
  /// "    • text" at level 2; level 1 is the outermost. A number above 0 replaces the bullet.
  void row(std::size_t level, std::string_view text, std::size_t number = 0);
  /// The same with a label before the text; nothing when the text is empty.
  void field(std::size_t level, std::string_view label, std::string_view text);
  void points(std::size_t level, const std::vector<Point>& points);
  void blocks(std::size_t level, const Blocks& blocks);

 private:
  void empty_line();

  std::string& out_;
};

/// The lines below a section's heading.
void print_body(Writer& writer, const SectionBody& body);

}  // namespace hone::deck::page
