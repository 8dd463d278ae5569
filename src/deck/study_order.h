#pragma once

#include <vector>

#include "deck/deck.h"
#include "deck/unit.h"

namespace hone::deck {

/// The units of a deck in the order in which new ones are introduced. All lists (each after its own
/// prerequisites) come before definitions, those before follow-ups, those before the rest. Among
/// cards: prerequisites first, then the ones that interviews ask most often, then deck order.
/// A cycle of prerequisites is cut at the card that stands first in the deck.
std::vector<Unit> study_order(const Deck& deck);

/// The cards of a deck in that order, as indices into deck.cards.
std::vector<std::size_t> card_order(const Deck& deck);

}  // namespace hone::deck
