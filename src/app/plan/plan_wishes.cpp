#include "app/plan/plan_wishes.h"

#include <algorithm>

#include "app/library.h"
#include "app/settings.h"

namespace hone::app {

Result<PlanRequest> wished_plan(Store& store, const PlanWishes& wishes, PlanRequest known,
                                Instant at) {
  const Calendar calendar = TRY(calendar_of(TRY(load_settings(store, std::nullopt))));
  known.minutes = wishes.minutes.value_or(known.minutes);
  if (!wishes.decks.empty()) known.decks.clear();
  if (!wishes.off.empty()) known.off = {};
  for (const std::string& date : wishes.interviews) {
    known.interviews.push_back(calendar.day_of(TRY(calendar.parse(date, at))));
  }
  std::ranges::sort(known.interviews);
  const auto again = std::ranges::unique(known.interviews);
  known.interviews.erase(again.begin(), again.end());
  for (const std::string& deck : wishes.decks) {
    known.decks.push_back(TRY(deck_named(store, deck)));
  }
  for (const std::string& day : wishes.off) TRY(add_day_off(known.off, day, calendar, at));
  return known;
}

}  // namespace hone::app
