#include "base/calendar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <string>

#include "base/testing_times.h"

namespace hone {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using testing::HasSubstr;

TEST(Calendar, CountsTheHoursBeforeTheRolloverAsYesterday) {
  const auto berlin = calendar("Europe/Berlin", 4);
  EXPECT_EQ(day_text(berlin, "2026-11-22T02:59Z"), "2026-11-21");  // 03:59 there
  EXPECT_EQ(day_text(berlin, "2026-11-22T03:00Z"), "2026-11-22");  // 04:00 there
}

TEST(Calendar, PutsTheFirstHoursOfJanuaryIntoTheYearBefore) {
  const auto utc = calendar("UTC", 4);
  EXPECT_EQ(day_text(utc, "2027-01-01T03:59:59.999Z"), "2026-12-31");
  EXPECT_EQ(day_text(utc, "2027-01-01T04:00Z"), "2027-01-01");
  EXPECT_EQ(utc.days_between(at("2026-12-31T23:59Z"), at("2027-01-01T03:00Z")), 0);
  EXPECT_EQ(utc.days_between(at("2026-12-31T23:59Z"), at("2027-01-01T04:00Z")), 1);
  EXPECT_EQ(utc.days_between(at("2027-01-01T04:00Z"), at("2026-12-31T23:59Z")), -1);
}

TEST(Calendar, KnowsTheLeapDay) {
  const auto utc = calendar("UTC", 0);
  EXPECT_EQ(day_text(utc, "2028-02-29T12:00Z"), "2028-02-29");
  EXPECT_EQ(utc.days_between(at("2028-02-28T12:00Z"), at("2028-03-01T12:00Z")), 2);
}

TEST(Calendar, FollowsZonesThatAreQuartersOfAnHourOff) {
  const auto kathmandu = calendar("Asia/Kathmandu", 0);
  EXPECT_EQ(day_text(kathmandu, "2026-11-21T18:14:59Z"), "2026-11-21");
  EXPECT_EQ(day_text(kathmandu, "2026-11-21T18:15Z"), "2026-11-22");
  EXPECT_EQ(kathmandu.local_text(at("2026-11-22T00:00Z")), "2026-11-22 05:45");
  EXPECT_EQ(calendar("Pacific/Chatham", 0).local_text(at("2026-01-01T00:00Z")), "2026-01-01 13:45");
}

TEST(Calendar, BeginsADayAfterTheGapWhereClocksSkipItsFirstHour) {
  // Berlin jumped from 02:00 to 03:00 on 2026-03-29, at 01:00 UTC.
  EXPECT_EQ(utc_text(calendar("Europe/Berlin", 2).start_of(day("2026-03-29"))),
            "2026-03-29T01:00:00.000Z");
  // Beirut jumped from 00:00 to 01:00 on 2026-03-29, at 22:00 UTC the evening before.
  EXPECT_EQ(utc_text(calendar("Asia/Beirut", 0).start_of(day("2026-03-29"))),
            "2026-03-28T22:00:00.000Z");
}

TEST(Calendar, BeginsADayTheFirstTimeWhereClocksShowItsHourTwice) {
  // London showed 01:00 twice on 2026-10-25: at 00:00 and at 01:00 UTC.
  EXPECT_EQ(utc_text(calendar("Europe/London", 1).start_of(day("2026-10-25"))),
            "2026-10-25T00:00:00.000Z");
}

TEST(Calendar, NeverReturnsToADayThatIsOver) {
  // At 00:01 on 1987-10-25 the clocks of St John's went back to 23:01 of the day before.
  const auto newfoundland = calendar("America/St_Johns", 0);
  EXPECT_EQ(newfoundland.local_text(at("1987-10-25T02:32Z")), "1987-10-24 23:02");
  EXPECT_EQ(day_text(newfoundland, "1987-10-25T02:30:30Z"), "1987-10-25");
  EXPECT_EQ(day_text(newfoundland, "1987-10-25T02:32Z"), "1987-10-25");
}

TEST(Calendar, LivesThroughADayThatAnIslandLeftOut) {
  // Apia crossed the date line: after 2011-12-29 came 2011-12-31.
  const auto apia = calendar("Pacific/Apia", 0);
  EXPECT_EQ(apia.start_of(day("2011-12-30")), apia.start_of(day("2011-12-31")));
  EXPECT_EQ(day_text(apia, "2011-12-30T09:59Z"), "2011-12-29");
  EXPECT_EQ(day_text(apia, "2011-12-30T10:00Z"), "2011-12-31");
}

TEST(Calendar, RefusesAZoneThatDoesNotExist) {
  const auto refused = Calendar::create("Europe/Atlantis", 4);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().kind, ErrorKind::kInvalidInput);
  EXPECT_THAT(refused.error().message, HasSubstr("“Europe/Atlantis”"));
}

TEST(Calendar, RefusesAnHourOutsideTheDay) {
  for (const int hour : {-1, 24, 1000}) {
    const auto refused = Calendar::create("UTC", hour);
    ASSERT_FALSE(refused.has_value()) << hour;
    EXPECT_THAT(refused.error().message, HasSubstr("from 0 to 23"));
  }
}

/// Sets TZ for one test and puts back what was there.
class ZoneOfTheMachine : public testing::Test {
 protected:
  ZoneOfTheMachine() {
    if (const char* zone = std::getenv("TZ")) before_ = zone;
  }
  ~ZoneOfTheMachine() override { setenv("TZ", before_.c_str(), 1); }

 private:
  std::string before_;
};

TEST_F(ZoneOfTheMachine, IsTheOneThatTheEnvironmentNames) {
  setenv("TZ", "Asia/Tokyo", 1);
  EXPECT_EQ(calendar("system", 4).zone(), "Asia/Tokyo");
  setenv("TZ", ":America/Lima", 1);
  EXPECT_EQ(calendar("", 4).zone(), "America/Lima");
}

TEST_F(ZoneOfTheMachine, IsUtcWhereItsNameMeansNothing) {
  setenv("TZ", "Nowhere/Land", 1);
  EXPECT_EQ(calendar("system", 4).zone(), "UTC");
  EXPECT_EQ(calendar("system", 4).local_text(at("2026-11-22T00:00Z")), "2026-11-22 00:00");
}

TEST_F(ZoneOfTheMachine, AlwaysExists) {
  unsetenv("TZ");
  EXPECT_FALSE(calendar("system", 4).zone().empty());
}

TEST(UtcText, HasMillisecondsAndFourDigitsOfYear) {
  EXPECT_EQ(utc_text(from_epoch_milliseconds(0)), "1970-01-01T00:00:00.000Z");
  EXPECT_EQ(utc_text(from_epoch_milliseconds(-1)), "1969-12-31T23:59:59.999Z");
  EXPECT_EQ(utc_text(from_epoch_milliseconds(1'795'339'800'007)), "2026-11-22T09:30:00.007Z");
}

RC_GTEST_PROP(CalendarLaw, EveryMomentLiesBetweenItsDayAndTheNext, ()) {
  const auto mine = *any_calendar();
  const auto moment = *any_instant();
  const auto day = mine.day_of(moment);
  RC_ASSERT(mine.start_of(day) <= moment);
  RC_ASSERT(moment < mine.start_of(day + days{1}));
}

RC_GTEST_PROP(CalendarLaw, DaysNeverRunBackwards, ()) {
  const auto mine = *any_calendar();
  const auto moment = *any_instant();
  const auto later = moment + minutes{*rc::gen::inRange(0, 3000)};
  RC_ASSERT(mine.day_of(moment) <= mine.day_of(later));
  RC_ASSERT(mine.days_between(moment, later) >= 0);
  RC_ASSERT(mine.days_between(moment, later) <= 4);
}

RC_GTEST_PROP(CalendarLaw, AMomentWrittenInUtcIsReadBackAsItself, ()) {
  const auto mine = *any_calendar();
  const auto moment = *any_instant();
  RC_ASSERT(mine.parse(utc_text(moment), Instant{}).value() == moment);
}

RC_GTEST_PROP(CalendarLaw, LocalTextIsReadBackAsAMomentThatShowsTheSameClock, ()) {
  const auto mine = *any_calendar();
  const auto shown = mine.local_text(*any_instant());
  RC_ASSERT(mine.local_text(mine.parse(shown, Instant{}).value()) == shown);
}

}  // namespace
}  // namespace hone
