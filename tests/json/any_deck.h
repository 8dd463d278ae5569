#pragma once

#include <rapidcheck.h>

#include "deck/deck.h"

namespace hone::json {

/// A deck with anything in it that the types allow and a name for every card and part.
rc::Gen<deck::Deck> any_deck();

/// Text of one or several lines with quotes, backslashes, control characters and other scripts.
rc::Gen<std::string> any_text();

}  // namespace hone::json
