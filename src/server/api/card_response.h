#pragma once

#include "app/ports/deck_store.h"
#include "server/call.h"

namespace hone::server {

/// A card with what is remembered of it.
Result<Response> card_response(const Call& call, const app::StoredCard& card);

}  // namespace hone::server
