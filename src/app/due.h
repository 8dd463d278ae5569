#pragma once

#include <optional>
#include <vector>

#include "app/plan/followed_plan.h"
#include "app/ports/store.h"
#include "app/settings.h"

namespace hone::app {

struct DueQuery {
  std::optional<deck::DeckName> deck;
  std::optional<deck::Depth> depth;  ///< nothing: as the settings say
  Instant at;
};

struct DueUnit {
  TrackedUnit unit;
  memory::Retrievability recall;  ///< at the time asked about
};

struct DueReport {
  Instant at;
  deck::Depth depth = deck::Depth::kList;
  std::vector<DueUnit> due;        ///< everything that is due, earliest first
  std::vector<TrackedUnit> fresh;  ///< new units that today's allowance still holds
  int introduced_today = 0;
  int reviewed_today = 0;
  int review_allowance = 0;         ///< unit reviews that today's limit still holds
  std::optional<Instant> next_due;  ///< when something falls due next, if nothing is now
  std::optional<PlanShare> plan;    ///< of the plan that is followed, if it is about these decks
};

/// What is due at a moment, and which new units may be begun that day. While a plan is followed, it
/// says both for its decks.
Result<DueReport> due(Store& store, const DueQuery& query);

/// Units falling due on each of the coming days; the first entry is the rest of today.
Result<std::vector<int>> forecast(Store& store, const Scope& scope, const Calendar& calendar,
                                  Instant now, int days);

}  // namespace hone::app
