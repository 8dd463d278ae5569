#include "text/acronyms.h"

#include <algorithm>
#include <set>
#include <string>

#include "text/ascii.h"

namespace hone::text {
namespace {

constexpr std::size_t kShortest = 2;
constexpr std::size_t kLongest = 6;

bool inside_word(std::string_view text, std::size_t at) {
  return is_letter(text[at]) || is_digit(text[at]) || text[at] == '_';
}

/// The line around `at` has no lower-case letter: a heading.
bool in_heading(std::string_view text, std::size_t at) {
  const std::size_t begin = text.rfind('\n', at) + 1;
  const std::size_t end = std::min(text.find('\n', at), text.size());
  return std::ranges::none_of(text.substr(begin, end - begin), is_lower);
}

/// A parenthesis around it, or one that follows it: “(WIP)”, “WIP (work in progress)”.
bool beside_parenthesis(std::string_view text, const Span& span) {
  const bool inside = span.begin > 0 && text[span.begin - 1] == '(' && span.end < text.size() &&
                      text[span.end] == ')';
  const bool before = text.substr(span.end).starts_with(" (") && span.end + 2 < text.size() &&
                      is_letter(text[span.end + 2]);
  return inside || before;
}

}  // namespace

std::vector<Acronym> acronyms(std::string_view text) {
  std::vector<Acronym> found;
  std::set<std::string, std::less<>> explained;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_upper(text[at]) || (at > 0 && inside_word(text, at - 1))) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_upper(text[end])) ++end;
    const std::size_t letters = end - at;
    const Span span{at, end};
    if (end < text.size() && text[end] == 's') ++end;
    const bool alone = end == text.size() || !inside_word(text, end);
    if (alone && letters >= kShortest && letters <= kLongest && !in_heading(text, at)) {
      const std::string name(span.of(text));
      if (beside_parenthesis(text, span)) explained.insert(name);
      found.push_back({span, explained.contains(name)});
    }
    at = end;
  }
  return found;
}

}  // namespace hone::text
