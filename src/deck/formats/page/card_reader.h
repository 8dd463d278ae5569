#pragma once

#include "deck/card.h"
#include "deck/formats/page/card_segments.h"
#include "deck/formats/warning_list.h"

namespace hone::deck::page {

/// Reads one card of a page; `number` counts the page's cards from 1 and stands in warnings.
Card read_card(const CardSegment& segment, std::size_t number, WarningList& warnings);

}  // namespace hone::deck::page
