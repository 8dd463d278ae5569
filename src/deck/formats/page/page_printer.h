#pragma once

#include <string>

#include "deck/deck.h"

namespace hone::deck::page {

/// A deck as a flash-card page with the usual headings. Reading it again gives the same deck when
/// the deck came from a page; what a page has no words for (tags, prerequisites, keys) is left out.
std::string print_page(const Deck& deck);

}  // namespace hone::deck::page
