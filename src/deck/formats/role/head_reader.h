#pragma once

#include <vector>

#include "deck/deck.h"
#include "deck/formats/lines.h"
#include "deck/formats/role/chips.h"
#include "deck/formats/warning_list.h"

namespace hone::deck::role_page {

/// Reads what stands above the first section of a page: name, tagline, definition and skills, in
/// the midst of what the site says of itself. The site's name and its calls to action are passed
/// over; any other line becomes a warning.
void read_head(RoleProfile& role, const std::vector<Line>& lines, const KnownWords& known,
               WarningList& warnings);

/// Whether a line ends as a sentence does.
bool ends_sentence(std::string_view text);

}  // namespace hone::deck::role_page
