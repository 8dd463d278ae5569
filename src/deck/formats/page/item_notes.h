#pragma once

#include <string>
#include <vector>

#include "deck/formats/page/item_index.h"
#include "deck/formats/page/rows.h"

namespace hone::deck::page {

/// Gives the rows below a heading to the items they are about, as the text of one member. Rows name
/// their item; rows that all name none go by position when there is one for each item. What could
/// not be given comes back, and nothing that was said before is overwritten.
std::vector<Row> give_notes(Rows rows, const ItemIndex& index, MustHaveList& list,
                            std::string ItemNotes::* note);

/// The same for the lines that say what each item asks for.
std::vector<Row> give_details(Rows rows, const ItemIndex& index, MustHaveList& list);

/// The worked example: how the items look in it. False, and nothing changed, when a row does not
/// belong to an item.
bool give_examples(Rows rows, const ItemIndex& index, MustHaveList& list);

}  // namespace hone::deck::page
