#pragma once

#include <string>

#include "deck/deck.h"

namespace hone::deck {

/// Everything that a deck holds, one value a line, nested by indentation; empty values are left
/// out.
std::string text_of_deck(const Deck& deck);

}  // namespace hone::deck
