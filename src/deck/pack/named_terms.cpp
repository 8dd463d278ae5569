#include "deck/pack/named_terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "deck/pack/prose.h"
#include "text/plain_words.h"
#include "text/sentences.h"
#include "text/words.h"

namespace hone::deck {
namespace {

using Stems = std::set<std::string>;

constexpr std::size_t kMostEmphasised = 4;

/// Words for a method; a name before one makes a term.
constexpr std::array<std::string_view, 18> kMethodWords = {
    "analysis", "canvas", "chart",  "curve", "diagram", "effect", "framework", "index", "law",
    "matrix",   "method", "metric", "model", "paradox", "rule",   "score",     "test",  "tree"};

bool is_method_word(std::string_view word) {
  return std::ranges::find(kMethodWords, word) != kMethodWords.end();
}

/// A capital and more: “I” and “A” name nothing.
bool is_name(std::string_view text, const text::PlacedWord& word) {
  const char first = text[word.begin];
  return first >= 'A' && first <= 'Z' && word.end - word.begin > 1;
}

void add_once(std::vector<std::string>& terms, std::string_view term) {
  if (std::ranges::find(terms, term) == terms.end()) terms.emplace_back(term);
}

/// What stands between single asterisks.
void add_emphasised(std::vector<std::string>& terms, std::string_view prose) {
  for (std::size_t at = prose.find('*'); at != std::string_view::npos; at = prose.find('*', at)) {
    const std::size_t begin = prose.find_first_not_of('*', at);
    if (begin == std::string_view::npos) return;
    const std::size_t end = prose.find('*', begin);
    if (end == std::string_view::npos) return;
    const std::string_view inside = prose.substr(begin, end - begin);
    const bool tight = inside.front() != ' ' && inside.back() != ' ' && begin - at == 1;
    const std::size_t count = text::words(inside).size();
    if (tight && count >= 1 && count <= kMostEmphasised) add_once(terms, inside);
    at = std::min(prose.find_first_not_of('*', end), prose.size());
  }
}

/// Whether nothing but a blank or a hyphen parts two words.
bool are_joined(std::string_view text, const text::PlacedWord& left,
                const text::PlacedWord& right) {
  const std::string_view between = text.substr(left.end, right.begin - left.end);
  return between == " " || between == "-";
}

/// Names with a word for a method behind them. The first word of a sentence is capitalised anyway.
void add_names(std::vector<std::string>& terms, std::string_view sentence) {
  const std::vector<text::PlacedWord> words = text::placed_words(sentence);
  for (std::size_t end = 2; end < words.size(); ++end) {
    if (!is_method_word(words[end].plain)) continue;
    std::size_t begin = end;
    while (begin > 1 && are_joined(sentence, words[begin - 1], words[begin]) &&
           is_name(sentence, words[begin - 1])) {
      --begin;
    }
    if (begin == end) continue;
    add_once(terms, sentence.substr(words[begin].begin, words[end].end - words[begin].begin));
  }
}

Stems stems_in(std::string_view text) {
  const std::vector<std::string> stems = text::stems(text);
  return {stems.begin(), stems.end()};
}

/// The stems of each question and of each defined term.
std::vector<Stems> defined_names(const Pack& pack) {
  std::vector<Stems> names;
  for (const PackCard& placed : pack.cards) {
    names.push_back(stems_in(placed.card.question));
    for (const Section& section : placed.card.sections) {
      if (const auto* defined = std::get_if<Definitions>(&section.body)) {
        for (const Definition& entry : defined->entries) names.push_back(stems_in(entry.term));
      } else if (const auto* needed = std::get_if<PrerequisiteTerms>(&section.body)) {
        for (const auto& entry : needed->entries) names.push_back(stems_in(entry.term));
      }
    }
  }
  return names;
}

bool is_defined(const std::string& term, const std::vector<Stems>& names) {
  const Stems wanted = stems_in(term);
  return std::ranges::any_of(
      names, [&](const Stems& name) { return std::ranges::includes(name, wanted); });
}

/// Whether an answer names the term in parentheses behind what it means: “… (Simpson's paradox)”.
bool is_explained(const std::string& term, const std::vector<std::string>& answers) {
  const std::string named = "(" + term + ")";
  return std::ranges::any_of(
      answers, [&](const std::string& answer) { return answer.find(named) != std::string::npos; });
}

}  // namespace

std::vector<std::string> named_terms(std::string_view prose) {
  std::vector<std::string> terms;
  add_emphasised(terms, prose);
  for (const text::Sentence& sentence : text::sentences(prose)) {
    add_names(terms, sentence.span.of(prose));
  }
  return terms;
}

void check_named_terms(const Pack& pack, std::vector<PackFault>& faults) {
  const std::vector<Stems> names = defined_names(pack);
  std::vector<std::string> answers;
  for (const PackCard& placed : pack.cards) answers.push_back(prose_of(placed.card.answer));
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const PackCard& placed = pack.cards[i];
    for (const std::string& term : named_terms(answers[i])) {
      if (is_defined(term, names) || is_explained(term, answers)) continue;
      faults.push_back(
          {placed.file, placed.line,
           fmt::format("“{}” uses the term “{}”, which no card of the pack asks about, "
                       "defines or explains.",
                       placed.card.id.value, term)});
    }
  }
}

}  // namespace hone::deck
