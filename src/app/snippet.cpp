#include "app/snippet.h"

#include <algorithm>

#include "text/characters.h"
#include "text/plain_words.h"

namespace hone::app {
namespace {

constexpr std::size_t kBefore = 60;  ///< characters before the first sought word
constexpr std::size_t kMost = 200;   ///< characters in all

std::string one_line(std::string_view text) {
  std::string line(text);
  const auto breaks = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
  std::ranges::replace_if(line, breaks, ' ');
  return line;
}

/// Moves `at` back, or on, by `count` characters, at most to the end of the text.
std::size_t back(std::string_view text, std::size_t at, std::size_t count) {
  const auto inside = [&] { return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; };
  for (; count > 0 && at > 0; --count) {
    do --at;
    while (at > 0 && inside());
  }
  return at;
}
std::size_t forth(std::string_view text, std::size_t at, std::size_t count) {
  std::string_view rest = text.substr(at);
  for (; count > 0 && !rest.empty(); --count) text::take_character(rest);
  return text.size() - rest.size();
}

/// The first word at or after `at`, so that none is cut in two; `at` itself at the very ends.
std::size_t word_begin(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return at;
  const auto blank = text.find(' ', at - 1);
  return blank == std::string_view::npos ? at : blank + 1;
}
std::size_t word_end(std::string_view text, std::size_t at, std::size_t least) {
  if (at >= text.size()) return text.size();
  const auto blank = text.rfind(' ', at);
  return blank == std::string_view::npos || blank < least ? at : blank;
}

}  // namespace

std::size_t SoughtWords::index_of(std::string_view plain) const {
  for (std::size_t index = 0; index < words_.size(); ++index) {
    const std::string& word = words_[index];
    const bool beginning = index + 1 == words_.size() && word.size() > 1;
    if (beginning ? plain.starts_with(word) : plain == word) return index;
  }
  return none;
}

std::size_t SoughtWords::found_in(std::string_view text) const {
  std::vector<bool> found(words_.size(), false);
  for (const text::PlacedWord& word : text::placed_words(text)) {
    if (const std::size_t index = index_of(word.plain); index != none) found[index] = true;
  }
  return static_cast<std::size_t>(std::ranges::count(found, true));
}

Snippet marked(std::string_view text, const SoughtWords& sought) {
  Snippet snippet{.text = one_line(text), .marks = {}};
  const std::string_view line = snippet.text;
  std::size_t counted = 0;  // bytes of which `units` is the length
  std::size_t units = 0;
  for (const text::PlacedWord& word : text::placed_words(line)) {
    if (sought.index_of(word.plain) == SoughtWords::none) continue;
    const std::size_t begin =
        units + text::utf16_length(line.substr(counted, word.begin - counted));
    units = begin + text::utf16_length(line.substr(word.begin, word.end - word.begin));
    counted = word.end;
    snippet.marks.push_back({begin, units});
  }
  return snippet;
}

Snippet snippet(std::string_view text, const SoughtWords& sought) {
  const std::string line = one_line(text);
  const auto words = text::placed_words(line);
  const auto first = std::ranges::find_if(words, [&](const text::PlacedWord& word) {
    return sought.index_of(word.plain) != SoughtWords::none;
  });
  const std::size_t at = first == words.end() ? 0 : first->begin;
  const std::size_t begin = std::min(at, word_begin(line, back(line, at, kBefore)));
  const std::size_t least = first == words.end() ? 0 : first->end;
  const std::size_t end = word_end(line, std::max(least, forth(line, begin, kMost)), least);
  std::string cut = begin > 0 ? "…" : "";
  cut += std::string_view(line).substr(begin, end - begin);
  if (end < line.size()) cut += "…";
  return marked(cut, sought);
}

}  // namespace hone::app
