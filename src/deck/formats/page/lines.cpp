#include "deck/formats/page/lines.h"

namespace hone::deck::page {
namespace {

// Loops, not find_first_not_of: these run on every line, and most lines have no blanks to skip.

bool indents(char c) {
  return c == ' ' || c == '\t';
}

bool right_blank(char c) {
  return indents(c) || c == '\r' || c == '\v' || c == '\f';
}

std::string_view without_right_blanks(std::string_view text) {
  while (!text.empty() && right_blank(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  constexpr std::size_t kUsualLine = 64;  // bytes; counting the lines would cost more than growing
  lines.reserve(text.size() / kUsualLine + 1);
  Line line;
  for (LineReader reader{without_byte_order_mark(text)}; reader.next(line);) {
    lines.push_back({without_right_blanks(line.text), line.number});
  }
  return lines;
}

std::string_view indented_text(std::string_view line) {
  while (!line.empty() && indents(line.front())) line.remove_prefix(1);
  return line;
}

std::string_view trimmed(std::string_view text) {
  return without_right_blanks(indented_text(text));
}

std::string joined(Lines lines) {
  while (!lines.empty() && blank(lines.front())) lines = lines.subspan(1);
  while (!lines.empty() && blank(lines.back())) lines = lines.first(lines.size() - 1);
  std::string text;
  for (const Line& line : lines) {
    if (!text.empty()) text += '\n';
    text += line.text;
  }
  return text;
}

}  // namespace hone::deck::page
