#pragma once

#include <vector>

#include "deck/card.h"
#include "deck/format.h"
#include "deck/formats/page/card_segments.h"

namespace hone::deck::page {

/// Reads one card of a page; `number` counts the page's cards from 1 and stands in warnings.
Card read_card(const CardSegment& segment, std::size_t number, std::vector<Warning>& warnings);

}  // namespace hone::deck::page
