#include "deck/formats/page/lines.h"

#include <algorithm>

namespace hone::deck::page {
namespace {

std::string_view without_right_blanks(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t\r\v\f");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::vector<Line> lines;
  lines.reserve(static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back({without_right_blanks(text.substr(0, end)), lines.size() + 1});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string_view indented_text(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  return first == std::string_view::npos ? std::string_view{} : line.substr(first);
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
