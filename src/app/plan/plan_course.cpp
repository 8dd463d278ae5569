#include "app/plan/plan_course.h"

#include <algorithm>

#include "app/settings.h"

namespace hone::app {
namespace {

using std::chrono::days;

const std::string kSinceKey = "plan-since";

/// Today where no beginning is known.
Result<Day> beginning(Store& store, const Calendar& calendar, Day today) {
  const auto all = TRY(store.settings(std::nullopt));
  const auto found = all.find(kSinceKey);
  if (found == all.end() || found->second.empty()) return today;
  const auto moment = calendar.parse(found->second, Instant{});
  return moment ? std::min(calendar.day_of(*moment), today) : today;
}

}  // namespace

Status begin_course(Store& store, Day today) {
  return store.put_setting(std::nullopt, kSinceKey, Calendar::day_text(today));
}

Status end_course(Store& store) {
  return store.put_setting(std::nullopt, kSinceKey, "");
}

Result<PlanCourse> plan_course(Store& store, const DaysOff& off, Instant at) {
  const Calendar calendar = TRY(calendar_of(TRY(load_settings(store, std::nullopt))));
  const Day today = calendar.day_of(at);
  PlanCourse course{.since = TRY(beginning(store, calendar, today)), .days = {}};
  const Day first = std::max(course.since, today - days{PlanCourse::kMostDays - 1});
  PracticeDays practice(calendar);
  TRY(store.visit_log({std::nullopt, calendar.start_of(first)},
                      [&](const LogEntry& entry) -> Status {
                        if (entry.at <= at) practice.add(entry);
                        return {};
                      }));
  course.days = practice.days(first, today);
  course.missed = static_cast<int>(std::ranges::count_if(course.days, [&](const Practice& day) {
    return day.day < today && day.reviews == 0 && !off.contains(day.day);
  }));
  return course;
}

}  // namespace hone::app
