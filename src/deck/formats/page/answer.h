#pragma once

#include "deck/card.h"
#include "deck/formats/page/rows.h"

namespace hone::deck::page {

/// Reads what stands below "A" and above the first heading into a card: the shown device, the list,
/// and the rest as the answer's text.
void read_answer(Lines lines, Card& card);

/// An item from a numbered row: "Title (qualifier): detail".
Item item_from_row(std::string_view text);

}  // namespace hone::deck::page
