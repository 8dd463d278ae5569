#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/instant.h"
#include "base/result.h"
#include "deck/unit.h"
#include "memory/scheduler.h"

namespace hone::app {

/// Which units a question is about.
struct Scope {
  std::optional<deck::DeckName> deck;  ///< nothing: all decks
  deck::Depth depth = deck::Depth::kList;
};

/// A unit with what is known of it; no progress means it is new.
struct TrackedUnit {
  deck::UnitId id;
  deck::DeckName deck;
  std::string label;
  std::optional<memory::Progress> progress;
};

struct UnitProgress {
  deck::UnitId unit;
  std::optional<memory::Progress> progress;  ///< nothing: back to new
  auto operator<=>(const UnitProgress&) const = default;
};

struct DayCounts {
  int introduced = 0;  ///< units whose first review was at or after the given moment
  int reviewed = 0;    ///< unit reviews at or after it that count, first ones left out
};

/// States derived from the log, and the questions asked of them. Suspended cards and units that
/// their card no longer has are left out of `due` and `fresh`.
class ProgressTable {
 public:
  virtual ~ProgressTable() = default;

  /// Progress of the given units, in their order.
  virtual Result<std::vector<std::optional<memory::Progress>>> progress_of(
      std::span<const deck::UnitId> units) = 0;
  virtual Status put(std::span<const UnitProgress> progress) = 0;

  /// Replaces all progress by the given; used by the rebuild.
  virtual Status replace_all(std::span<const UnitProgress> progress) = 0;

  /// Takes the progress of all units of a deck away; returns of how many.
  virtual Result<int> forget(const deck::DeckName& deck) = 0;

  /// Every unit with progress, by unit id.
  virtual Result<std::vector<UnitProgress>> all_progress() = 0;

  /// Units in scope that are due at or before `at`, earliest first.
  virtual Result<std::vector<TrackedUnit>> due(const Scope& scope, Instant at) = 0;

  /// New units in scope, by deck and study order; at most `most`.
  virtual Result<std::vector<TrackedUnit>> fresh(const Scope& scope, int most) = 0;

  /// Units in scope that fall due after `after` and not after `until`, as (due) moments, earliest
  /// first; for forecasts.
  virtual Result<std::vector<Instant>> due_moments(const Scope& scope, Instant after,
                                                   Instant until) = 0;

  virtual Result<DayCounts> counts_since(const Scope& scope, Instant moment) = 0;

  /// How many units there are in scope, begun or not; those of suspended cards are left out.
  virtual Result<int> count_units(const Scope& scope) = 0;

  /// Calls visit for each begun unit among them, in no order.
  virtual Status visit_progress(const Scope& scope,
                                const std::function<void(const memory::Progress&)>& visit) = 0;

  /// Those among them that lapsed at least so often, most often first; at most `most`.
  virtual Result<std::vector<TrackedUnit>> most_lapsed(const Scope& scope, int lapses,
                                                       int most) = 0;
};

}  // namespace hone::app
