#pragma once

#include <string>
#include <string_view>

#include "app/ports/deck_store.h"

namespace hone::app {

/// A card as a person edits it: a Markdown deck that holds this card alone.
std::string markdown_of(const StoredCard& card);

/// Reads it back. What the format only warns of would be lost, so it is refused, and so is a text
/// that holds no card or several.
Result<deck::Card> card_from_markdown(std::string_view text);

}  // namespace hone::app
