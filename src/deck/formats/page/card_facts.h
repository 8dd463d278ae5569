#pragma once

#include <optional>

#include "deck/card.h"

namespace hone::deck::page {

/// Whether the card's own section on its order says "ordered".
bool says_ordered(const Card& card);

/// From what the card says of how often interviews ask for it, else of how common it is: the first
/// word of frequency counts ("Very often — …").
Frequency frequency_of(const Card& card);

/// From the first question of the card that starts "How long should": the first "2–3 minutes" or
/// "2 minutes" of its answer. A heuristic: pages have no field for it.
std::optional<TimeLimit> time_limit_of(const Card& card);

}  // namespace hone::deck::page
