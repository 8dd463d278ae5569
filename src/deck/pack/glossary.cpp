#include "deck/pack/glossary.h"

#include <algorithm>
#include <array>
#include <iterator>
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

/// The X of “What is X?” or of “What is X, and …?”; empty when a card asks for something else.
std::string_view term_asked(const Card& card) {
  constexpr std::string_view kBegin = "What is ";
  std::string_view name = card.question;
  if (!name.starts_with(kBegin) || is_tagged(card, "question") || card.answer.empty()) return {};
  name = name.substr(kBegin.size());
  name = without_article(name.substr(0, name.find_first_of(",?")));
  const auto words = static_cast<std::size_t>(std::ranges::count(name, ' ')) + 1;
  const bool no_name =
      name.starts_with("difference ") || name.starts_with("wrong ") || name.ends_with(" for");
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

std::vector<GlossaryTerm> terms_meant(const std::vector<GlossaryTerm>& glossary,
                                      std::string_view words) {
  const std::string meant = plain(words);
  const std::string begin = meant.substr(0, meant.size() - 1);
  using Fits =
      bool (*)(const std::string& name, const std::string& meant, const std::string& begin);
  constexpr std::array<Fits, 3> kWays = {
      [](const std::string& name, const std::string& whole, const std::string&) {
        return name == whole;
      },
      [](const std::string& name, const std::string&, const std::string& start) {
        return name.starts_with(start);
      },
      [](const std::string& name, const std::string&, const std::string& start) {
        return name.find(start) != std::string::npos;
      }};
  std::vector<GlossaryTerm> found;
  for (const Fits fits : kWays) {
    std::ranges::copy_if(glossary, std::back_inserter(found), [&](const GlossaryTerm& term) {
      return fits(plain(term.name), meant, begin);
    });
    if (!found.empty()) break;
  }
  return found;
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
