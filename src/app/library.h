#pragma once

#include <string_view>
#include <vector>

#include "app/ports/store.h"

namespace hone::app {

/// The deck of that name, ignoring case; fails with the nearest name when there is none.
Result<deck::DeckName> deck_named(Store& store, std::string_view name);

/// A deck's cards, the ones that its source no longer holds last.
Result<std::vector<StoredCard>> cards_of_deck(Store& store, std::string_view name);

/// The card with that id, or the only one whose id begins so.
Result<StoredCard> card_named(Store& store, std::string_view id);

/// Replaces a card's content; its id stays, and its parts keep their memory as in an import.
Result<StoredCard> edit_card(Store& store, const deck::CardId& id, deck::Card content);

}  // namespace hone::app
