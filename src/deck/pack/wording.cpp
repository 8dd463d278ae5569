#include "deck/pack/wording.h"

#include <fmt/format.h>

#include <set>
#include <utility>

#include "deck/formats/warning_list.h"
#include "deck/pack/prose.h"
#include "text/acronyms.h"
#include "text/sentences.h"
#include "text/words.h"

namespace hone::deck {
namespace {

using Words = std::set<std::string>;

void learn(Words& known, std::string_view text) {
  for (std::string& word : text::words(text)) known.insert(std::move(word));
}

/// The words that the cards of a pack ask about, define or spell out.
Words explained_words(const Pack& pack, const std::vector<std::string>& answers) {
  Words known;
  for (const PackCard& placed : pack.cards) {
    learn(known, placed.card.question);
    for (const Section& section : placed.card.sections) {
      if (const auto* defined = std::get_if<Definitions>(&section.body)) {
        for (const Definition& entry : defined->entries) learn(known, entry.term);
      } else if (const auto* needed = std::get_if<PrerequisiteTerms>(&section.body)) {
        for (const PrerequisiteTerm& entry : needed->entries) learn(known, entry.term);
      }
    }
  }
  for (const std::string& answer : answers) {
    for (const text::Acronym& acronym : text::acronyms(answer)) {
      if (acronym.explained) learn(known, acronym.span.of(answer));
    }
  }
  return known;
}

bool is_roman_number(std::string_view word) {
  return word.find_first_not_of("IVX") == std::string_view::npos;
}

Words unexplained(const std::string& answer, const Words& known) {
  Words unknown;
  for (const text::Acronym& acronym : text::acronyms(answer)) {
    const std::string_view word = acronym.span.of(answer);
    if (!is_roman_number(word) && !known.contains(text::fold(word))) unknown.emplace(word);
  }
  return unknown;
}

}  // namespace

void check_wording(const Pack& pack, std::vector<PackFault>& faults) {
  std::vector<std::string> answers;
  for (const PackCard& placed : pack.cards) answers.push_back(prose_of(placed.card.answer));
  const Words known = explained_words(pack, answers);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const PackCard& placed = pack.cards[i];
    for (const text::Sentence& sentence : text::sentences(answers[i])) {
      const std::string_view words = sentence.span.of(answers[i]);
      const std::size_t count = text::words(words).size();
      if (count <= kLongestSentence) continue;
      faults.push_back({placed.file, placed.line,
                        fmt::format("“{}” has a sentence of {} words (“{}”); cut it in two.",
                                    placed.card.id.value, count, excerpt(words))});
    }
    for (const std::string& word : unexplained(answers[i], known)) {
      faults.push_back({placed.file, placed.line,
                        fmt::format("“{}” uses “{}”, which no card of the pack asks about, defines "
                                    "or spells out.",
                                    placed.card.id.value, word)});
    }
  }
}

}  // namespace hone::deck
