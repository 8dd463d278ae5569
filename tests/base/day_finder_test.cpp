#include "base/day_finder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hone {
namespace {

using std::chrono::days;

RC_GTEST_PROP(DayFinder, AgreesWithTheCalendarWhateverTheOrder, ()) {
  const Calendar calendar = *Calendar::create("Europe/Berlin", 4);
  DayFinder finder(calendar);
  const auto moments = *rc::gen::container<std::vector<std::int64_t>>(
      rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000));
  for (const std::int64_t moment : moments) {
    const Instant at = from_epoch_milliseconds(moment);
    RC_ASSERT(finder.day_of(at) == calendar.day_of(at));
  }
}

TEST(DayFinder, FindsTheNextDayInItsFirstMoment) {
  const Calendar calendar = *Calendar::create("UTC", 4);
  DayFinder finder(calendar);
  const Day day{days{20'000}};
  EXPECT_EQ(finder.day_of(calendar.start_of(day)), day);
  EXPECT_EQ(finder.day_of(calendar.start_of(day + days{1}) - Milliseconds{1}), day);
  EXPECT_EQ(finder.day_of(calendar.start_of(day + days{1})), day + days{1});
}

TEST(WeekOf, IsItsMonday) {
  const Day monday{std::chrono::year{2026} / 3 / 2};
  for (int more = 0; more < 7; ++more) EXPECT_EQ(week_of(monday + days{more}), monday);
  EXPECT_EQ(week_of(monday - days{1}), monday - days{7});
}

}  // namespace
}  // namespace hone
