#include "cli/card_text.h"

#include <algorithm>
#include <string_view>

#include "deck/format.h"
#include "text/layout.h"

namespace hone::cli {
namespace {

/// Columns before a row's own words: its indentation and its bullet or number.
std::size_t hanging_indent(std::string_view line) {
  std::size_t at = line.find_first_not_of(' ');
  if (at == std::string_view::npos) return 0;
  const std::size_t mark = at;
  if (line.substr(at).starts_with("- ")) return at + 2;
  while (at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
  return at > mark && line.substr(at).starts_with(". ") ? at + 2 : mark;
}

std::string wrapped(std::string_view line, int width) {
  const std::size_t indent = std::min<std::size_t>(hanging_indent(line), 12);
  const std::string margin(indent, ' ');
  std::string text{line.substr(0, indent)};
  bool first = true;
  const int room = std::max(20, width - static_cast<int>(indent));
  for (const std::string& part : text::wrap(line.substr(indent), room)) {
    if (!std::exchange(first, false)) text += margin;
    text += part + "\n";
  }
  return first ? text + "\n" : text;
}

/// The card's own part of a deck's Markdown: from its question on, without the id behind it.
std::string markdown_of(const deck::Card& card) {
  deck::Deck deck;
  deck.cards.push_back(card);
  std::string markdown = deck::markdown_format().print(deck);
  markdown.erase(0, std::min(markdown.find("## "), markdown.size()));
  const std::size_t end = std::min(markdown.find('\n'), markdown.size());
  const std::size_t id = markdown.rfind(" {#", end);
  if (id != std::string::npos) markdown.erase(id, end - id);
  return markdown;
}

std::string in_bold(std::string_view lines, const Style& style) {
  std::string text;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    text += style.bold(lines.substr(0, end)) + "\n";
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return text;
}

}  // namespace

std::string card_text(const deck::Card& card, const Style& style, int width) {
  const std::string markdown = markdown_of(card);
  std::string text;
  std::string_view rest = markdown;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string line = one_line(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const bool heading = line.starts_with('#');
    if (heading) line.erase(0, line.find_first_not_of("# "));
    text += heading ? in_bold(wrapped(line, width), style) : wrapped(line, width);
  }
  return text;
}

}  // namespace hone::cli
