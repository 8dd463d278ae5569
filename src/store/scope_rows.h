#pragma once

#include <optional>
#include <string>

#include "app/ports/progress_table.h"
#include "store/query.h"
#include "store/unit_rows.h"

namespace hone::store {

/// As a condition on the table unit: the units of a deck (empty: all decks) down to a depth.
inline constexpr auto kInScope =
    "unit.depth <= :depth AND (:deck = '' OR unit.deck = (SELECT number FROM deck WHERE name = "
    ":deck))";

/// A scope as the values that stand for it in a statement.
struct ScopeValues {
  explicit ScopeValues(const app::Scope& scope)
      : deck(scope.deck ? scope.deck->value : ""), depth(static_cast<int>(scope.depth)) {}

  Query& give_to(Query& query) const { return query.with("deck", deck).with("depth", depth); }

  std::string deck;
  int depth;
};

/// The columns that name a unit and what is shown for it.
struct TrackedColumns {
  UnitColumns unit;
  deck::DeckName deck;
  std::string label;

  void read_from(Query& query) {
    unit.read_from(query);
    query.into(deck.value).into(label);
  }
  [[nodiscard]] app::TrackedUnit tracked(const std::optional<memory::Progress>& progress) const {
    return {unit.id(), deck, label, progress};
  }
};

}  // namespace hone::store
