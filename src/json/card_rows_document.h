#pragma once

#include <span>
#include <string>

#include "app/card_rows.h"

namespace hone::json {

/// Lines of a deck; `from` is the place of the first one.
std::string card_rows_document(const deck::DeckName& deck, int from,
                               std::span<const app::CardRow> rows);

}  // namespace hone::json
