#include "deck/formats/page/lines.h"

#include <algorithm>

#include "deck/formats/lines.h"

namespace hone::deck::page {
namespace {

// Loops, not find_first_not_of: these run on every line, and most lines have no blanks to skip.

bool indents(char c) {
  return c == ' ' || c == '\t';
}

bool blank(char c) {
  return indents(c) || c == '\r' || c == '\v' || c == '\f';
}

std::string_view without_right_blanks(std::string_view text) {
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  lines.reserve(static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1);
  LineReader reader{without_byte_order_mark(text)};
  for (deck::Line line; reader.next(line);) {
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
  while (!lines.empty() && lines.front().blank()) lines = lines.subspan(1);
  while (!lines.empty() && lines.back().blank()) lines = lines.first(lines.size() - 1);
  std::string text;
  for (const Line& line : lines) {
    if (!text.empty()) text += '\n';
    text += line.text;
  }
  return text;
}

}  // namespace hone::deck::page
