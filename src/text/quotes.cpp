#include "text/quotes.h"

#include <array>
#include <optional>

#include "text/ascii.h"

namespace hone::text {
namespace {

struct Marks {
  std::string_view open;
  std::string_view close;
  bool apostrophe = false;  ///< the closing mark may also be one
};
constexpr auto kMarks = std::to_array<Marks>(
    {{"“", "”"}, {"„", "“"}, {"\"", "\""}, {"‘", "’", true}, {"'", "'", true}, {"«", "»"}});

bool word_at(std::string_view text, std::size_t at) {
  return at < text.size() && (is_letter(text[at]) || is_digit(text[at]));
}

/// Whether a mark that may be an apostrophe opens a quotation at `at`.
bool opens(std::string_view text, std::size_t at, const Marks& marks) {
  if (!marks.apostrophe) return true;
  const bool inside = at > 0 && word_at(text, at - 1);
  return !inside && word_at(text, at + marks.open.size());
}

std::optional<std::size_t> closing(std::string_view text, std::size_t from, const Marks& marks) {
  const std::size_t limit = std::min(text.find("\n\n", from), text.size());
  for (std::size_t at = text.find(marks.close, from); at < limit;
       at = text.find(marks.close, at + 1)) {
    const std::size_t end = at + marks.close.size();
    if (!marks.apostrophe || !word_at(text, end)) return end;
  }
  return std::nullopt;
}

/// A quotation around nearly everything is how the answer was written down, not somebody's words.
bool wraps(std::string_view text, const Span& span) {
  return span.length() * 10 > text.size() * 8;
}

}  // namespace

std::vector<Span> quotes(std::string_view text) {
  std::vector<Span> found;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t next = at + 1;
    for (const Marks& marks : kMarks) {
      if (!text.substr(at).starts_with(marks.open) || !opens(text, at, marks)) continue;
      const auto end = closing(text, at + marks.open.size(), marks);
      if (end && !wraps(text, {at, *end})) {
        found.push_back({at, *end});
        next = *end;
      }
      break;
    }
    at = next;
  }
  return found;
}

}  // namespace hone::text
