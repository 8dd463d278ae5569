#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "deck/card.h"
#include "story/kind.h"

namespace hone::story {

/// One element that a story of the kind must hold: an item of the card's list.
struct Element {
  std::size_t number = 0;  ///< place in the list, from 1
  deck::PartKey key;
  std::string title;
  std::string detail;
  std::string texts;  ///< everything the card says of it, to compare words with
};

/// What a kind of story asks for: a view of the must-have list that is studied, with the card's
/// time limit and the other orders that the card allows.
struct Outline {
  Kind kind = Kind::kOther;
  deck::CardId card{};  ///< whose list it is; empty where there is none
  bool ordered = false;
  std::vector<Element> elements;
  std::optional<deck::TimeLimit> limit;
  std::vector<std::string> variants;
  std::string glossary;  ///< texts of the card, for words that need no explanation
};

/// Fails when the card has no list.
Result<Outline> outline_of(Kind kind, const deck::Card& card);

/// The kind that a card's list is for: by its id (“shipped”, “prioritisation-in-depth”), else by
/// its tags. Nothing for other cards.
std::optional<Kind> kind_of(const deck::Card& card);

}  // namespace hone::story
