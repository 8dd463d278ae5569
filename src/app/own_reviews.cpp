#include "app/own_reviews.h"

#include <algorithm>
#include <map>

#include "base/day_finder.h"

namespace hone::app {
namespace {

using Rows = std::vector<memory::training::ReviewRow>;

/// Days in the calendars of the schedules.
class ScheduleDays {
 public:
  Result<Day> day_of(const Schedule& schedule, Instant at) {
    auto found = finders_.find(&schedule);
    if (found == finders_.end()) {
      Calendar calendar = TRY(Calendar::create(schedule.zone, schedule.rollover_hour));
      found = finders_.emplace(&schedule, DayFinder(std::move(calendar))).first;
    }
    return found->second.day_of(at);
  }

 private:
  std::map<const Schedule*, DayFinder> finders_;
};

/// A number that no other unit, and no other life of this one, has.
std::int64_t life_of(UnitNumber unit, int resets) {
  constexpr std::int64_t kMostResets = 1'000'000;
  return unit.value * kMostResets + resets % kMostResets;
}

/// What a unit of a review was rated with.
using Rating = memory::Grade (*)(memory::Confidence whole, bool missed, bool any_missed);

memory::Grade confidence_in_item(memory::Confidence whole, bool missed, bool any_missed) {
  constexpr int kLeastRecalled = 3;
  if (missed) return memory::Grade{1};
  return memory::Grade{any_missed ? std::max(whole.value, kLeastRecalled) : whole.value};
}

void add_rows(Rows& rows, const LogEntry& entry, Day day, Rating rating) {
  const bool any_missed = entry.any_missed();
  for (const LoggedUnit& unit : entry.units) {
    rows.push_back({.card = life_of(unit.unit, entry.resets),
                    .at = entry.at,
                    .day = static_cast<std::int32_t>(day.time_since_epoch().count()),
                    .grade = rating(entry.confidence, unit.missed, any_missed)});
  }
}

Result<Rows> rated(ReviewLog& log, Rating rating) {
  Rows rows;
  ScheduleDays days;
  TRY(log.visit_log({}, [&](const LogEntry& entry) -> Status {
    add_rows(rows, entry, TRY(days.day_of(*entry.schedule, entry.at)), rating);
    return {};
  }));
  return rows;
}

}  // namespace

Result<Rows> own_reviews(ReviewLog& log) {
  return rated(log, memory::item_grade);
}

Result<Rows> own_confidences(ReviewLog& log) {
  return rated(log, confidence_in_item);
}

}  // namespace hone::app
