#include "deck/formats/markdown/fences.h"

namespace hone::deck::markdown {
namespace {

constexpr std::size_t kNever = 0;

/// The line after at most three blanks; empty when it is indented further.
std::string_view fence_content(std::string_view line) {
  const std::size_t start = line.find_first_not_of(' ');
  return start > 3 ? std::string_view{} : line.substr(start);
}

bool closes(std::string_view line, char fence) {
  const std::string_view content = trim_end(fence_content(line));
  return content.size() >= 3 && content.find_first_not_of(fence) == std::string_view::npos;
}

/// Offset of the last line that closes a fence; kNever when there is none (the first line cannot).
std::size_t last_closing_line(std::string_view text, char fence) {
  const std::string_view mark = fence == '`' ? "```" : "~~~";
  if (text.find(mark) == std::string_view::npos) return kNever;  // nearly always, and fast
  std::size_t end = text.size();
  while (end > 0) {
    const std::size_t found = text.substr(0, end).rfind(mark);
    if (found == std::string_view::npos) return kNever;
    const std::size_t newline = text.rfind('\n', found);
    const std::size_t start = newline == std::string_view::npos ? 0 : newline + 1;
    Line line;
    LineReader{text.substr(start)}.next(line);
    if (closes(line.text, fence)) return start;
    end = newline == std::string_view::npos ? 0 : newline;
  }
  return kNever;
}

}  // namespace

char fence_character(std::string_view line) {
  const std::string_view content = fence_content(line);
  if (content.starts_with("~~~")) return '~';
  if (!content.starts_with("```")) return '\0';
  const std::size_t info = content.find_first_not_of('`');
  const bool code_span =
      info != std::string_view::npos && content.find('`', info) != std::string_view::npos;
  return code_span ? '\0' : '`';
}

Fences::Fences(std::string_view text)
    : last_backticks_(last_closing_line(text, '`')), last_tildes_(last_closing_line(text, '~')) {}

bool Fences::covers(const Line& line) {
  if (open_ != '\0') {
    if (closes(line.text, open_)) open_ = '\0';
    return true;
  }
  const char fence = fence_character(line.text);
  if (fence == '\0') return false;
  if ((fence == '`' ? last_backticks_ : last_tildes_) <= line.offset) return false;
  open_ = fence;
  return true;
}

}  // namespace hone::deck::markdown
