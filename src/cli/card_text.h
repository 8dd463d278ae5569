#pragma once

#include <string>

#include "cli/display/style.h"
#include "deck/card.h"

namespace hone::cli {

/// A card in hone's Markdown, wrapped for reading: rows keep their indentation, headings stand out.
std::string card_text(const deck::Card& card, const Style& style, int width);

}  // namespace hone::cli
