#pragma once

#include <string>

#include "deck/deck.h"
#include "deck/formats/markdown/part.h"
#include "deck/formats/warning_list.h"

namespace hone::deck::markdown {

/// Appends "## Role: …" with its "### …" parts.
void append_role(std::string& out, const RoleProfile& role);

/// Whether a "## …" heading begins a role.
bool is_role_heading(std::string_view heading);

/// Begins a role with its "## Role: …" part.
RoleProfile read_role(const Part& part);

/// Adds a "### …" part; false when the role has no place for it, or it is not a plain list.
bool add_to_role(RoleProfile& role, const Part& part, WarningList& warnings);

}  // namespace hone::deck::markdown
