#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "deck/card.h"
#include "deck/formats/warning_list.h"

namespace hone::deck::markdown {

/// Appends the lines "Tags: …", "After: …", "Time: …", "Asked: …" that a card has, then its answer.
void append_front(std::string& out, const Card& card);

/// Reads those lines, wherever they stand before the answer, and the answer.
void read_front(Card& card, std::string_view body, std::size_t first_line, WarningList& warnings);

}  // namespace hone::deck::markdown
