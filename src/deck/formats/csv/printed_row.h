#pragma once

#include <string>

#include "deck/card.h"

namespace hone::deck::csv {

/// Appends question, answer and tags of a card as a row of RFC 4180. A must-have list stands below
/// the answer as a Markdown list.
void append_row(std::string& out, const Card& card);

}  // namespace hone::deck::csv
