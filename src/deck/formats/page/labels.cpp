#include "deck/formats/page/labels.h"

#include "deck/formats/page/lines.h"

namespace hone::deck::page {
namespace {

/// The first ": " that stands in no parenthesis and in no curly quotes.
std::size_t open_colon(std::string_view text) {
  int depth = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (text[i] == '(' || rest.starts_with("“")) ++depth;
    if (text[i] == ')' || rest.starts_with("”")) --depth;
    if (depth <= 0 && text[i] == ':' && text[i + 1] == ' ') return i;
  }
  return std::string_view::npos;
}

}  // namespace

Labelled split_label(std::string_view text) {
  const std::size_t first = text.find(": ");
  if (first == std::string_view::npos) {
    if (text.size() > 1 && text.ends_with(':'))
      return {trimmed(text.substr(0, text.size() - 1)), {}};
    return {{}, text};
  }
  const std::size_t open = open_colon(text);
  const std::size_t at = open == std::string_view::npos ? first : open;
  const std::string_view label = trimmed(text.substr(0, at));
  if (label.empty()) return {{}, text};
  return {label, trimmed(text.substr(at + 2))};
}

std::optional<std::string_view> after_label(std::string_view text, std::string_view label) {
  if (!text.starts_with(label)) return std::nullopt;
  text.remove_prefix(label.size());
  if (!text.starts_with(':')) return std::nullopt;
  return trimmed(text.substr(1));
}

std::string with_label(std::string_view label, std::string_view text) {
  if (label.empty()) return std::string(text);
  std::string line{label};
  line += ':';
  if (!text.empty()) {
    line += ' ';
    line += text;
  }
  return line;
}

std::string_view without_colon(std::string_view text) {
  const std::size_t last = text.find_last_not_of(": \t");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

}  // namespace hone::deck::page
