#include "cli/study/span.h"

#include <algorithm>
#include <iterator>

#include "text/layout.h"

namespace hone::cli::studying {
namespace {

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

}  // namespace

std::string plain_text(const Line& line) {
  std::string text;
  for (const Span& span : line) text += span.text;
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

int columns(const Line& line) {
  int sum = 0;
  for (const Span& span : line) sum += text::columns(span.text);
  return sum;
}

Line indented(Line line, int count) {
  if (count > 0 && !line.empty()) line.insert(line.begin(), {spaces(count), Tone::kPlain});
  return line;
}

Line with_last_at_right(Line line, int width) {
  const int gap = width - columns(line);
  if (gap > 0 && !line.empty()) line.insert(line.end() - 1, {spaces(gap), Tone::kPlain});
  return line;
}

void append(Lines& lines, Lines more) {
  std::ranges::move(more, std::back_inserter(lines));
}

}  // namespace hone::cli::studying
