#pragma once

#include "deck/deck.h"
#include "json/writer.h"

namespace hone::json {

/// Everything of a deck before its cards, which the caller writes between the two calls.
void begin_deck(Writer& out, const deck::Deck& deck);
void end_deck(Writer& out);

}  // namespace hone::json
