#pragma once

#include <optional>

#include "app/plan/plan_units.h"

namespace hone::app {

/// Lets practice follow a plan until its last interview, from today on where none was followed.
/// Fails as `check` does.
Status follow_plan(Store& store, const PlanRequest& request, Instant at);

/// Practice follows the normal schedule again.
Status drop_plan(Store& store);

/// The plan that practice follows, with the interviews that are still to come; nothing when there
/// is none or all of them are over.
Result<std::optional<PlanRequest>> followed_plan(Store& store, Instant at);

/// Today's part of the plan.
struct PlanShare {
  Day interview;            ///< the next one
  int days_left = 0;        ///< until it, today included
  bool off = false;         ///< today is a day off
  double minutes = 0;       ///< of study that the plan has for a day
  double minutes_left = 0;  ///< of them, today; what was studied in any deck is taken off
  int questions = 0;        ///< that are worth asking in what is left
  double question_minutes = 0;
};

/// What the plan offers today, from what really happened until now.
struct PlannedToday {
  std::vector<TrackedUnit> returning;  ///< the most worthwhile first
  std::vector<TrackedUnit> fresh;
  std::vector<deck::DeckName> decks;  ///< that the plan is about; none: all
  PlanShare share{};

  [[nodiscard]] bool covers(const deck::DeckName& deck) const;
};

/// Nothing when no plan is followed, or its decks hold nothing to plan. Prices are found once a day
/// and kept beside the plan; asking again, after a review say, uses them.
Result<std::optional<PlannedToday>> planned_today(Store& store, Instant at);

}  // namespace hone::app
