#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "deck/pack/pack.h"

namespace hone::deck {

/// What a card says a term means.
struct Meaning {
  CardId card;
  std::string text;  ///< Markdown
  auto operator<=>(const Meaning&) const = default;
};

struct GlossaryTerm {
  std::string name;
  std::vector<Meaning> meanings;  ///< in the order of the pack, each text once
  auto operator<=>(const GlossaryTerm&) const = default;
};

/// The terms that a pack defines, by name: in sections of definitions and of terms to know first,
/// and by cards that ask “What is X?” or “What does X measure?” in up to four words. Spellings that
/// differ only in case and signs are one term.
std::vector<GlossaryTerm> glossary_of(const Pack& pack);

/// The terms that a person may mean, the likeliest first: the one of that name; those whose names
/// begin with the words; those that hold them in any order; at most eight whose meaning holds half
/// of the words or more. A beginning is enough of a word, and so are its first five letters.
std::vector<GlossaryTerm> terms_meant(const std::vector<GlossaryTerm>& glossary,
                                      std::string_view words);

/// Whether a term is called so, apart from case and signs.
bool is_name_of(const GlossaryTerm& term, std::string_view words);

/// The cards on which a term stands, word for word, apart from those that define it.
std::vector<CardId> cards_with(const Pack& pack, const GlossaryTerm& term);

}  // namespace hone::deck
