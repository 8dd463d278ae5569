#pragma once

#include <span>
#include <string>

#include "app/role/role_decks.h"
#include "app/role/role_standing.h"

namespace hone::json {

/// A role with its competencies, listeners, loops, companies, cards and questions, and where a
/// person stands with each at `at`; schema: role.
std::string role_document(const app::RolePack& role, std::span<const app::CardStanding> cards,
                          Instant at);

}  // namespace hone::json
