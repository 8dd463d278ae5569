#include <gmock/gmock.h>

#include "app/due.h"
#include "app/plan/followed_plan.h"
#include "app/plan/last_plan.h"
#include "app/plan/plan_calendar.h"
#include "app/plan/plan_course.h"
#include "app/plan/plan_wishes.h"
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

TEST_F(Plans, NameWhatTheyLeaveOutAndSayHowFarChanceGoes) {
  const PlanReport hasty = plan(in_days(1, 1));
  EXPECT_GT(hasty.left.cards, 0);
  EXPECT_FALSE(hasty.left.first.front().question.empty());
  EXPECT_GT(hasty.left.fresh, 0.5);
  EXPECT_LT(hasty.interviews[0].low, hasty.interviews[0].recall);
  EXPECT_GT(hasty.interviews[0].high, hasty.interviews[0].recall);
  EXPECT_LE(hasty.interviews[0].high, 1);
  const PlanReport calm = plan(in_days(14, 30));
  EXPECT_EQ(calm.left.cards, 0);
  EXPECT_LT(calm.left.fresh, 0.5);
}

TEST_F(Plans, PriceTheMinutesWhereTheyAreShort) {
  PlanRequest request = in_days(3, 1);
  request.off.days = {kFirstDay + days{1}};
  const PlanReport hasty = plan(request);
  EXPECT_GT(hasty.days[0].minute_worth, plan(in_days(14, 60)).days[0].minute_worth);
  EXPECT_EQ(hasty.days[1].minute_worth, 0) << "a day off has no minutes";
}

TEST_F(Plans, AreMadeAgainOnlyWhenWhatTheyRestOnHasChanged) {
  LastPlan last;
  const auto asked = [&](Instant at) { return last.plan(*store_, in_days(5), at).value(); };
  const PlanReport first = asked(kMonday);
  EXPECT_EQ(asked(kMonday + hours{1}).recall, first.recall);
  EXPECT_EQ(asked(kMonday + hours{1}).at, kMonday + hours{1});
  answer("bread", 4, kMonday + hours{2});
  const PlanReport second = asked(kMonday + hours{2});
  EXPECT_EQ(second.begun, 3);
  EXPECT_EQ(second.recall, plan(in_days(5), kMonday + hours{2}).recall);
  EXPECT_EQ(last.plan(*store_, in_days(4), kMonday).value().days.size(), 4U);
  EXPECT_FALSE(last.plan(*store_, in_days(0), kMonday));
}

TEST_F(Plans, RememberTheDaysThatWereMissed) {
  PlanRequest request = in_days(10, 1);
  request.off.days = {kFirstDay + days{1}};
  ASSERT_TRUE(follow_plan(*store_, request, kMonday));
  answer("bread", 4, kMonday);
  request.minutes = 2;
  ASSERT_TRUE(follow_plan(*store_, request, kMonday + days{2}));
  const auto course = plan_course(*store_, request.off, kMonday + days{4}).value();
  EXPECT_EQ(course.since, kFirstDay) << "a change is no new beginning";
  ASSERT_EQ(course.days.size(), 5U);
  EXPECT_EQ(course.days[0].reviews, 1);
  EXPECT_EQ(course.missed, 2) << "today may still be practised, and Tuesday was off";
  ASSERT_TRUE(drop_plan(*store_));
  ASSERT_TRUE(follow_plan(*store_, request, kMonday + days{5}));
  EXPECT_EQ(plan_course(*store_, request.off, kMonday + days{5})->since, kFirstDay + days{5});
}

TEST_F(Plans, SayWhichPartOfThemIsTodays) {
  EXPECT_FALSE(due_at(kMonday).plan.has_value());
  ASSERT_TRUE(follow_plan(*store_, in_days(5, 1), kMonday));
  const auto share = due_at(kMonday).plan.value();
  EXPECT_EQ(share.interview, kFirstDay + days{5});
  EXPECT_EQ(share.days_left, 5);
  EXPECT_GT(share.questions, 0);
  answer("bread", 5, kMonday, std::chrono::seconds{90});
  EXPECT_EQ(due_at(kMonday + hours{1}).plan->questions, 0);
  EXPECT_EQ(due_at(kMonday + hours{1}).plan->minutes_left, 0);
}

TEST_F(Plans, AreWishedForInWords) {
  const PlanWishes wishes{
      .interviews = {"2026-03-12", "+7d", "2026-03-12"}, .minutes = 9, .off = {"Sat"}, .decks = {}};
  const PlanRequest request = wished_plan(*store_, wishes, {}, kMonday).value();
  EXPECT_EQ(request.interviews, (std::vector{kFirstDay + days{7}, kFirstDay + days{10}}));
  EXPECT_TRUE(request.off.weekdays[6]);
  EXPECT_EQ(names_of(request.off), std::vector<std::string>{"saturday"});
  EXPECT_FALSE(wished_plan(*store_, {.off = {"someday"}}, {}, kMonday));
  EXPECT_FALSE(wished_plan(*store_, {.decks = {"nowhere"}}, {}, kMonday));
}

TEST_F(Plans, PutNothingOffWhereTimeIsPlenty) {
  for (const double minutes : {1.0, 2.0, 5.0}) {
    const PlanReport report = plan(in_days(50, minutes));
    EXPECT_GT(report.questions_today, 0) << minutes;
    EXPECT_GE(60 * report.minutes_today + 90, 60 * report.days[0].minutes)
        << "as much as the table says, but for a question";
    ASSERT_TRUE(follow_plan(*store_, in_days(50, minutes), kMonday));
    EXPECT_EQ(due_at(kMonday).plan->questions, report.questions_today);
  }
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
