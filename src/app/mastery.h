#pragma once

#include <optional>

#include "app/ports/store.h"
#include "app/settings.h"

namespace hone::app {

/// How much of what is asked would come back now. Units that were never studied count as not
/// mastered; those of suspended cards do not count at all.
struct Mastery {
  int units = 0;
  int begun = 0;
  int mastered = 0;  ///< recall at the moment asked about is at or over the desired retention

  void add(const memory::Progress& progress, Instant at, const memory::Policy& policy);
  /// Of the units; nothing when there are none.
  [[nodiscard]] std::optional<double> share() const;
};

/// Mastery of the units in scope under a policy.
Result<Mastery> mastery(Store& store, const Scope& scope, const memory::Policy& policy, Instant at);

/// A deck as the library shows it.
struct DeckOverview {
  DeckSummary deck;
  deck::Depth depth = deck::Depth::kList;  ///< at which the following are counted
  int due = 0;                             ///< units
  int fresh = 0;                           ///< new units that today's allowance still holds
  Mastery mastery;
  double desired_retention = 0.9;
};

/// All decks, by name.
Result<std::vector<DeckOverview>> deck_overviews(Store& store, Instant at);

}  // namespace hone::app
