#pragma once

#include "deck/format.h"

namespace hone::json {

/// The name and version that a deck document begins with.
inline constexpr std::string_view kDeckFormat = "hone-deck";
inline constexpr int kDeckVersion = 1;

/// Decks as JSON documents, docs/schemas/deck.schema.json. A list of cards alone is read too.
/// Printing and parsing again is the identity on every fully named deck.
deck::Format json_format();

}  // namespace hone::json
