#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "app/ports/store.h"
#include "deck/format.h"

namespace hone::app {

/// Progress from a unit's reviews alone, each with the schedule it was made under. This is the only
/// place where reviews become progress; reviewing, undoing and rebuilding all go through it.
class Replay {
 public:
  /// The progress after one more review of the unit.
  Result<memory::Progress> after(const std::optional<memory::Progress>& before,
                                 const deck::UnitId& unit, const UnitReview& review,
                                 const Schedule& schedule);

 private:
  Result<Calendar> calendar_of(const Schedule& schedule);

  std::optional<Calendar> calendar_;  ///< of the schedule last seen: most reviews share one
};

/// Progress of one unit from the log.
Result<std::optional<memory::Progress>> replay_unit(ReviewLog& log, const deck::UnitId& unit);

/// Progress of every unit from the log, by unit id. `begin` is called with the number of units that
/// are done, before each.
Result<std::vector<UnitProgress>> replay_all(ReviewLog& log,
                                             const std::function<void(std::size_t)>& begin = {});

/// The same of the units of one deck.
Result<std::vector<UnitProgress>> replay_deck(ReviewLog& log, const deck::DeckName& deck);

struct RebuildReport {
  std::size_t units = 0;
  std::size_t corrected = 0;  ///< units whose kept progress was not what the log says
};

/// Puts what the log says in place of the kept progress, and makes the search index again.
/// `progress` hears the share done.
Result<RebuildReport> rebuild(Store& store, const deck::Progress& progress = {});

}  // namespace hone::app
