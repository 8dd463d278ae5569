#pragma once

#include <string>

#include "deck/deck.h"

namespace hone::deck::role_page {

/// A deck as a role page. What such a page has no place for is left out.
std::string print_page(const Deck& deck);

}  // namespace hone::deck::role_page
