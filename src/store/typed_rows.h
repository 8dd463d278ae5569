#pragma once

#include <optional>

#include "app/ports/typed_answer.h"
#include "store/query.h"

namespace hone::store {

/// Writes down how a review was typed. Throws soci::soci_error.
void add_typed(ConnectionRef session, Number review, const app::TypedAnswer& typed);

/// How a review was typed; nothing when it was not. Throws soci::soci_error.
std::optional<app::TypedAnswer> typed_of(ConnectionRef session, Number review);

}  // namespace hone::store
