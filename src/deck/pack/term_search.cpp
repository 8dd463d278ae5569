#include <algorithm>
#include <iterator>
#include <utility>

#include "deck/pack/glossary.h"
#include "deck/stop_words.h"
#include "text/bm25.h"
#include "text/plain_words.h"
#include "text/words.h"

namespace hone::deck {
namespace {

using Words = std::vector<std::string>;

/// At most so many terms that are meant by their meaning alone.
constexpr std::size_t kMostByMeaning = 8;
/// From so many letters on the first five join forms of a word.
constexpr std::size_t kLongEnoughToCut = 5;

/// How a term fits, the best first.
enum class Fit { kSameName, kNameBegins, kNameHolds, kMeaning, kNone };

struct Match {
  Fit fit = Fit::kNone;
  double rank = 0;  ///< less is better
  std::size_t term = 0;
  auto operator<=>(const Match&) const = default;
};

Words plain_words_of(std::string_view text) {
  Words words;
  for (text::PlacedWord& placed : text::placed_words(text)) {
    words.push_back(std::move(placed.plain));
  }
  return words;
}

bool is_form_of(const std::string& typed, const std::string& known) {
  return known.starts_with(typed) ||
         (typed.size() >= kLongEnoughToCut && text::stem_of(typed) == text::stem_of(known));
}

bool is_among(const std::string& typed, const Words& words) {
  return std::ranges::any_of(words, [&](const auto& known) { return is_form_of(typed, known); });
}

bool begins_with(const Words& name, const Words& typed) {
  return typed.size() <= name.size() &&
         std::ranges::equal(typed, std::span(name).first(typed.size()), is_form_of);
}

Fit fit_of_name(const Words& name, const Words& typed) {
  if (name == typed) return Fit::kSameName;
  if (begins_with(name, typed)) return Fit::kNameBegins;
  const bool holds =
      std::ranges::all_of(typed, [&](const auto& word) { return is_among(word, name); });
  return holds ? Fit::kNameHolds : Fit::kNone;
}

Words stems_of_term(const GlossaryTerm& term) {
  Words stems = text::stems(term.name);
  for (const Meaning& meaning : term.meanings) {
    std::ranges::move(text::stems(meaning.text), std::back_inserter(stems));
  }
  return stems;
}

/// Terms whose name and meanings hold at least half of the words that say something, the rarer
/// words counting more.
std::vector<Match> by_meaning(const std::vector<GlossaryTerm>& glossary, const Words& typed) {
  Words wanted;
  for (const std::string& word : typed) {
    if (!is_stop_word(word)) wanted.emplace_back(text::stem_of(word));
  }
  std::vector<Words> passages;
  for (const GlossaryTerm& term : glossary) passages.push_back(stems_of_term(term));
  const std::vector<double> scores = text::Bm25(passages).scores(wanted);
  std::vector<Match> found;
  for (std::size_t i = 0; i < glossary.size(); ++i) {
    const auto held = std::ranges::count_if(wanted, [&](const std::string& stem) {
      return std::ranges::find(passages[i], stem) != passages[i].end();
    });
    const bool enough = held > 0 && 2 * static_cast<std::size_t>(held) >= wanted.size();
    if (enough) found.push_back({Fit::kMeaning, -scores[i], i});
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace

std::vector<GlossaryTerm> terms_meant(const std::vector<GlossaryTerm>& glossary,
                                      std::string_view words) {
  const Words typed = plain_words_of(words);
  std::vector<Match> matches;
  for (std::size_t i = 0; i < glossary.size() && !typed.empty(); ++i) {
    const Words name = plain_words_of(glossary[i].name);
    const Fit fit = fit_of_name(name, typed);
    if (fit != Fit::kNone) matches.push_back({fit, static_cast<double>(name.size()), i});
  }
  std::ranges::sort(matches);
  std::size_t more = 0;
  for (const Match& match : by_meaning(glossary, typed)) {
    if (more == kMostByMeaning) break;
    if (std::ranges::find(matches, match.term, &Match::term) != matches.end()) continue;
    matches.push_back(match);
    ++more;
  }
  std::vector<GlossaryTerm> found;
  for (const Match& match : matches) found.push_back(glossary[match.term]);
  return found;
}

bool is_name_of(const GlossaryTerm& term, std::string_view words) {
  return plain_words_of(term.name) == plain_words_of(words);
}

}  // namespace hone::deck
