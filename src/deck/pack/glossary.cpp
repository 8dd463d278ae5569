#include "deck/pack/glossary.h"

#include <algorithm>
#include <array>
#include <map>

#include "deck/format.h"
#include "text/plain_words.h"

namespace hone::deck {
namespace {

constexpr std::size_t kMostWords = 4;

/// The plain words of a text, each with a blank before it, and a blank at the end.
std::string plain(std::string_view text) {
  std::string words;
  text::append_plain_words(words, text);
  return words + " ";
}

std::string_view without_article(std::string_view name) {
  for (const std::string_view article : {"a ", "an ", "the "}) {
    if (name.starts_with(article)) return name.substr(article.size());
  }
  return name;
}

/// Ways to ask for a term, which stands between the two; the first that fits counts.
struct Asking {
  std::string_view begin;
  std::string_view end;
};
constexpr std::array<Asking, 7> kAskings = {{{"What is ", ","},
                                             {"What is ", "?"},
                                             {"What does ", " measure"},
                                             {"What does ", " mean"},
                                             {"What does ", " say"},
                                             {"What does ", " show"},
                                             {"What does ", " stand for"}}};

std::string_view name_asked(std::string_view question) {
  for (const Asking& asking : kAskings) {
    if (!question.starts_with(asking.begin)) continue;
    const std::string_view rest = question.substr(asking.begin.size());
    const std::size_t end = rest.find(asking.end);
    if (end != std::string_view::npos) return without_article(rest.substr(0, end));
  }
  return {};
}

/// The X of “What is X?”, of “What is X, and …?” or of “What does X measure?”; empty when a card
/// asks for something else.
std::string_view term_asked(const Card& card) {
  if (is_tagged(card, "question") || card.answer.empty()) return {};
  const std::string_view name = name_asked(card.question);
  const auto words = static_cast<std::size_t>(std::ranges::count(name, ' ')) + 1;
  const bool no_name = name.starts_with("difference ") || name.starts_with("wrong ") ||
                       name.ends_with(" for") || name.starts_with("“") ||
                       name.starts_with("question ") || name.find(',') != std::string_view::npos;
  return no_name || words > kMostWords ? std::string_view{} : name;
}

std::string first_paragraph(std::string_view text) {
  return std::string(text.substr(0, text.find("\n\n")));
}

class Gathering {
 public:
  void add(std::string_view name, const CardId& card, std::string text) {
    if (name.empty() || text.empty()) return;
    GlossaryTerm& term = terms_[plain(name)];
    if (term.name.empty()) term.name = name;
    if (std::ranges::find(term.meanings, text, &Meaning::text) == term.meanings.end()) {
      term.meanings.push_back({card, std::move(text)});
    }
  }

  void add_sections(const Card& card) {
    for (const Section& section : card.sections) {
      if (const auto* defined = std::get_if<Definitions>(&section.body)) {
        for (const Definition& entry : defined->entries) add(entry.term, card.id, entry.text);
      } else if (const auto* needed = std::get_if<PrerequisiteTerms>(&section.body)) {
        for (const auto& entry : needed->entries) add(entry.term, card.id, entry.definition);
      }
    }
  }

  std::vector<GlossaryTerm> take() {
    std::vector<GlossaryTerm> terms;
    for (auto& [key, term] : terms_) terms.push_back(std::move(term));
    return terms;
  }

 private:
  std::map<std::string, GlossaryTerm> terms_;  ///< by plain words
};

/// What a card says, without what only sorts it.
std::string text_of(const Card& card) {
  Deck alone;
  Card& copy = alone.cards.emplace_back(card);
  copy.id = CardId();
  copy.tags.clear();
  copy.prerequisites.clear();
  return plain(markdown_format().print(alone));
}

}  // namespace

std::vector<GlossaryTerm> glossary_of(const Pack& pack) {
  Gathering gathering;
  for (const PackCard& placed : pack.cards) {
    gathering.add(term_asked(placed.card), placed.card.id, first_paragraph(placed.card.answer));
    gathering.add_sections(placed.card);
  }
  return gathering.take();
}

std::vector<CardId> cards_with(const Pack& pack, const GlossaryTerm& term) {
  std::vector<CardId> cards;
  const std::string name = plain(term.name);
  for (const PackCard& placed : pack.cards) {
    const CardId& id = placed.card.id;
    if (std::ranges::find(term.meanings, id, &Meaning::card) != term.meanings.end()) continue;
    if (text_of(placed.card).find(name) != std::string::npos) cards.push_back(id);
  }
  return cards;
}

}  // namespace hone::deck
