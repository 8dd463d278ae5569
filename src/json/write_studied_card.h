#pragma once

#include <optional>
#include <span>

#include "app/ports/store.h"
#include "json/writer.h"

namespace hone::json {

/// A card with its marks, its deck, and what is remembered of the given units of it.
void write_studied_card(Writer& out, const app::StoredCard& card, std::span<const deck::Unit> units,
                        std::span<const std::optional<memory::Progress>> progress);

}  // namespace hone::json
