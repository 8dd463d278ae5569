#pragma once

#include <string>

#include "app/search_cards.h"

namespace hone::json {

/// The cards that a search found; schema: search.
std::string search_document(const app::SearchQuery& query, const app::SearchReport& report);

}  // namespace hone::json
