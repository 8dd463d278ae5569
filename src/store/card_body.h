#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"
#include "deck/deck.h"

namespace hone::store {

/// Reads a card as it was kept; fails with kStorage, naming the card, when its text is damaged.
Result<deck::Card> card_from(const std::string& body, const deck::CardId& id,
                             const std::filesystem::path& file);

/// A role profile is kept as the Markdown of a deck without cards; empty when there is none.
std::string text_of_role(const deck::Deck& deck);
Result<std::optional<deck::RoleProfile>> role_from(const std::string& text,
                                                   const deck::DeckName& name,
                                                   const std::filesystem::path& file);

}  // namespace hone::store
