#pragma once

#include <vector>

#include "deck/pack/pack.h"

namespace hone::deck {

/// The packs that lie among decks, one for each deck that describes a role, in their order. A deck
/// belongs to the role with which most of its cards are joined by names: a card that carries or
/// weighs one of its competencies, names one of its listeners, or comes before or after a card of
/// it. Decks that no role is joined with are left out.
std::vector<Pack> packs_of_decks(std::vector<Deck> decks);

}  // namespace hone::deck
