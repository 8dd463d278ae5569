#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/due.h"
#include "deck/unit.h"
#include "server/call.h"

namespace hone::server {

// What stands behind the "?" of a request.

/// "deck", in any case; fails when there is no such deck.
Result<std::optional<deck::DeckName>> deck_parameter(const Call& call);

/// "deck", "depth" and "at".
Result<app::DueQuery> due_query(const Call& call);

/// A parameter that must be there.
Result<std::string> required_parameter(const Call& call, std::string_view name);

/// A whole number; fails outside least to most.
Result<int> number_parameter(const Call& call, std::string_view name, int usual, int least,
                             int most);

/// What stands between commas, without blanks around it; none when the parameter is absent.
std::vector<std::string> words_parameter(const Call& call, std::string_view name);

/// Numbers between commas; none when the parameter is absent.
Result<std::vector<int>> numbers_parameter(const Call& call, std::string_view name);

}  // namespace hone::server
