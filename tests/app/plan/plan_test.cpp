#include <gmock/gmock.h>

#include "app/due.h"
#include "app/plan/followed_plan.h"
#include "app/plan/make_plan.h"
#include "app/plan/plan_calendar.h"
#include "app/practice_fixture.h"

namespace hone::app {
namespace {

using std::chrono::days;
using std::chrono::hours;
using testing::HasSubstr;

class Plans : public PracticeTest {
 protected:
  static PlanRequest in_days(int count, double minutes = 2) {
    return {.interviews = {kFirstDay + days{count}}, .minutes = minutes, .off = {}, .decks = {}};
  }
  PlanReport plan(const PlanRequest& request, Instant at = kMonday) {
    auto report = make_plan(*store_, request, at);
    EXPECT_TRUE(report) << report.error().message;
    return report.value_or(PlanReport{});
  }
  std::string refusal(const PlanRequest& request) {
    const auto report = make_plan(*store_, request, kMonday);
    return report ? "" : report.error().message;
  }
  DueReport due_at(Instant at) { return due(*store_, {{}, {}, at}).value_or(DueReport{}); }
};

TEST_F(Plans, LeadFromTodayToTheDayBeforeTheInterview) {
  const PlanReport report = plan(in_days(7));
  ASSERT_EQ(report.days.size(), 7U);
  EXPECT_EQ(report.days.front().day, kFirstDay);
  EXPECT_EQ(report.fresh, 6);
  EXPECT_GT(report.interviews[0].recall, 0.8);
  EXPECT_EQ(report.interviews[0].without, 0);
  EXPECT_LE(report.interviews[0].recall, report.bound);
  for (std::size_t i = 1; i < 7; ++i) {
    EXPECT_GE(report.days[i].recall[0], report.days[i - 1].recall[0] - 1e-9);
  }
}

TEST_F(Plans, KeepToTheMinutesAndTheDaysOff) {
  PlanRequest request = in_days(7, 1);
  request.off.weekdays[3] = true;  // Wednesday
  const PlanReport report = plan(request);
  EXPECT_TRUE(report.days[2].off);
  EXPECT_EQ(report.days[2].minutes, 0);
  for (const PlannedDay& day : report.days) EXPECT_LT(day.minutes, 1.1);
}

TEST_F(Plans, SayWhatWouldChangeThemMost) {
  const PlanReport report = plan(in_days(3, 1));
  ASSERT_TRUE(report.change.has_value());
  EXPECT_EQ(report.change->what, "ten more minutes a day");
  EXPECT_GT(report.change->recall, report.recall);
}

TEST_F(Plans, AreRefusedWhereThereIsNothingToPlan) {
  EXPECT_THAT(refusal(in_days(-1)), HasSubstr("the interview on 2026-03-01 is over"));
  EXPECT_THAT(refusal(in_days(0)), HasSubstr("is today"));
  EXPECT_THAT(refusal(in_days(3650)), HasSubstr("3650 days off"));
  EXPECT_THAT(refusal(in_days(7, 0)), HasSubstr("0 minutes a day"));
  PlanRequest idle = in_days(3);
  idle.off.weekdays.fill(true);
  EXPECT_THAT(refusal(idle), HasSubstr("day off"));
}

TEST_F(Plans, SayWhatTodayOffersOnceTheyAreFollowed) {
  answer("bread", 4, kMonday - days{3});
  ASSERT_TRUE(follow_plan(*store_, in_days(2, 30), kMonday));
  const DueReport today = due_at(kMonday);
  EXPECT_EQ(today.due.size(), 3U) << "comes back before the schedule would ask for it";
  EXPECT_EQ(today.fresh.size(), 3U);
  ASSERT_TRUE(drop_plan(*store_));
  EXPECT_TRUE(planned_today(*store_, kMonday).value().has_value() == false);
}

TEST_F(Plans, OfferNothingMoreOnceTheMinutesOfTheDayAreOver) {
  ASSERT_TRUE(follow_plan(*store_, in_days(5, 1), kMonday));
  ASSERT_FALSE(due_at(kMonday).fresh.empty());
  answer("bread", 5, kMonday, std::chrono::seconds{90});
  EXPECT_TRUE(due_at(kMonday + hours{1}).fresh.empty());
  EXPECT_FALSE(due_at(kMonday + days{1}).fresh.empty());
}

TEST_F(Plans, AbsorbMissedDays) {
  ASSERT_TRUE(follow_plan(*store_, in_days(10, 1), kMonday));
  answer("bread", 4, kMonday);
  const auto later = planned_today(*store_, kMonday + days{6}).value();
  ASSERT_TRUE(later.has_value());
  EXPECT_LE(later->returning.size() + later->fresh.size(), 4U) << "a day's minutes, not a heap";
}

TEST_F(Plans, EndWithTheLastInterview) {
  PlanRequest request = in_days(2);
  request.interviews.push_back(kFirstDay + days{4});
  ASSERT_TRUE(follow_plan(*store_, request, kMonday));
  EXPECT_EQ(followed_plan(*store_, kMonday + days{3}).value()->interviews.size(), 1U);
  EXPECT_FALSE(followed_plan(*store_, kMonday + days{4}).value().has_value());
}

TEST_F(Plans, AreKeptAsText) {
  PlanRequest request = in_days(9, 12.5);
  request.decks = {deck::DeckName("Bakery; with, signs")};
  request.off.weekdays[6] = true;
  request.off.days = {kFirstDay + days{2}};
  const Calendar calendar = Calendar::create("UTC", 4).value();
  EXPECT_EQ(parse_plan_request(print_plan_request(request), calendar), request);
}

TEST_F(Plans, BecomeACalendarWithLinesOfAtMost75Octets) {
  const std::string file = plan_calendar(plan(in_days(4)));
  EXPECT_THAT(file, testing::StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  EXPECT_THAT(file, HasSubstr("UID:interview-2026-03-06@hone\r\n"));
  EXPECT_THAT(file, HasSubstr("DTSTAMP:20260302T090000Z\r\n"));
  std::size_t from = 0;
  for (std::size_t end = file.find("\r\n"); end != std::string::npos;
       from = end + 2, end = file.find("\r\n", from)) {
    EXPECT_LE(end - from, 75U);
  }
  EXPECT_EQ(from, file.size()) << "ends with a line break";
}

}  // namespace
}  // namespace hone::app
