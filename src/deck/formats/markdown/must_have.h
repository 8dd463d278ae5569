#pragma once

#include <string>
#include <vector>

#include "deck/card.h"
#include "deck/formats/markdown/outline.h"
#include "deck/formats/markdown/part.h"
#include "deck/formats/markdown/shown_names.h"

namespace hone::deck::markdown {

/// Appends "### Must have" or "### Must have, in order" with one numbered row for each item.
void append_list(std::string& out, const MustHaveList& list, ShownNames& names);

/// Adds the items of the part to the list. Rows that are no item, and notes that an item has no
/// place for, come back as blocks, with a warning.
Blocks read_list(MustHaveList& list, const Part& part, WarningList& warnings);

}  // namespace hone::deck::markdown
