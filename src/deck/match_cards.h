#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "deck/card.h"

namespace hone::deck {

/// For each incoming card, the existing one that it is: same id and question, else same question,
/// else same id. The question goes before a bare id: an id that was made from words may by chance
/// be that of another card. No existing card is given twice.
std::vector<std::optional<std::size_t>> match_cards(const std::vector<Card>& existing,
                                                    const std::vector<Card>& incoming);

}  // namespace hone::deck
