#include "app/today.h"

#include <gmock/gmock.h>

#include "app/practice_fixture.h"

namespace hone::app {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::ElementsAre;

class Today : public PracticeTest {
 protected:
  TodayReport at(Instant moment) {
    auto report = today(*store_, {.deck = {}, .depth = {}, .at = moment});
    EXPECT_TRUE(report) << report.error().message;
    return report.value_or(TodayReport{});
  }
};

TEST_F(Today, CountsUnitsCardsAndQuestionsThatAreNew) {
  const TodayReport report = at(kMonday);
  EXPECT_EQ(report.waiting.questions, 0);
  EXPECT_EQ(report.fresh.units, 6);
  EXPECT_EQ(report.fresh.cards, 3);
  EXPECT_EQ(report.fresh.questions, 3);
}

TEST_F(Today, ReckonsWithARuleOfThumbUntilThePaceIsKnown) {
  // Two lists at a minute, one answer at twenty seconds.
  EXPECT_DOUBLE_EQ(at(kMonday).minutes, (60 + 60 + 20) / 60.0);
  EXPECT_FALSE(at(kMonday).pace.list.own);
}

TEST_F(Today, ReckonsWithThePersonsOwnMedianFromFiveReviewsOn) {
  Instant moment = kMonday;
  for (const int second : {10, 200, 30, 40}) {
    answer("bread", 2, moment += minutes{5}, seconds{second});
    EXPECT_FALSE(at(kMonday + hours{1}).pace.list.own);
  }
  answer("bread", 2, moment += minutes{5}, seconds{50});
  const Pace pace = at(kMonday + hours{1}).pace;
  EXPECT_TRUE(pace.list.own);
  EXPECT_DOUBLE_EQ(pace.list.seconds, 40);
  EXPECT_FALSE(pace.other.own);
}

TEST_F(Today, TellsYesterdaysResult) {
  answer("bread", 4, kMonday, seconds{90}, {2});
  answer("heat", 1, kMonday + hours{2}, seconds{30});
  const Practice yesterday = at(kMonday + days{1}).yesterday;
  EXPECT_EQ(yesterday.day, kFirstDay);
  EXPECT_EQ(yesterday.reviews, 2);
  EXPECT_EQ(yesterday.units, 4);
  EXPECT_EQ(yesterday.recalled, 2);
  EXPECT_DOUBLE_EQ(yesterday.minutes(), 2);
  EXPECT_EQ(at(kMonday + days{1}).today.reviews, 0);
}

TEST_F(Today, CountsAReviewAfterMidnightToTheDayBefore) {
  answer("heat", 4, kMonday + hours{18});  // 03:00
  EXPECT_EQ(at(kMonday + days{1}).yesterday.reviews, 1);
}

TEST_F(Today, CountsTenMinutesForAQuestionThatWasLeftOpen) {
  answer("heat", 4, kMonday, hours{9});
  EXPECT_DOUBLE_EQ(at(kMonday).today.minutes(), 10);
}

TEST_F(Today, SumsMinutesOverFourteenDaysAndLosesNoneForADayWithoutPractice) {
  answer("heat", 4, kMonday, minutes{3});
  answer("bread", 4, kMonday + days{5}, minutes{4});
  const Streak streak = at(kMonday + days{13}).streak;
  ASSERT_EQ(streak.days.size(), 14U);
  EXPECT_EQ(streak.days.front().day, kFirstDay);
  EXPECT_DOUBLE_EQ(streak.minutes, 7);
  EXPECT_EQ(streak.practised_days, 2);
  EXPECT_DOUBLE_EQ(streak.minutes_before, 0);
}

TEST_F(Today, LetsADayGoOnlyWhenItIsFourteenDaysOld) {
  answer("heat", 4, kMonday, minutes{3});
  const Streak streak = at(kMonday + days{14}).streak;
  EXPECT_DOUBLE_EQ(streak.minutes, 0);
  EXPECT_DOUBLE_EQ(streak.minutes_before, 3);
}

TEST_F(Today, LeavesOutWhatWasUndone) {
  answer("heat", 4, kMonday, minutes{3});
  ASSERT_TRUE(undo_review(*store_, kMonday + minutes{1}));
  EXPECT_EQ(at(kMonday + hours{1}).today.reviews, 0);
}

TEST_F(Today, NamesTheNextThingWorthLearningAndWhy) {
  const auto next = at(kMonday).next_new;
  ASSERT_TRUE(next);
  EXPECT_EQ(next->target, "bread");
  EXPECT_EQ(next->units, 3);
  EXPECT_THAT(next->why, ElementsAre("It comes next in the study order of its deck."));
}

TEST_F(Today, SaysWhenInterviewsAskItAndWhatItBuildsOnIsBegun) {
  deck::Deck deck = bakery();
  deck.cards[1].frequency = deck::Frequency::kOften;
  deck.cards[1].prerequisites = {deck::CardId{"bread"}};
  save(deck);
  answer("bread", 4, kMonday);
  const auto next = at(kMonday).next_new;
  ASSERT_TRUE(next);
  EXPECT_EQ(next->target, "shape");
  EXPECT_THAT(next->why,
              ElementsAre("Interviews ask it often.", "What it builds on has been begun."));
}

TEST_F(Today, HasNothingNewWhenEverythingWasBegun) {
  for (const char* card : {"bread", "shape", "heat"}) answer(card, 4, kMonday);
  EXPECT_FALSE(at(kMonday).next_new);
}

TEST(TodayOfNobody, IsAllZero) {
  class Empty : public LibraryTest {
   public:
    void TestBody() override {}
    Store& store() { return *store_; }
  } empty;
  const auto report = today(empty.store(), {.deck = {}, .depth = {}, .at = kMonday});
  ASSERT_TRUE(report);
  EXPECT_EQ(report->minutes, 0);
  EXPECT_EQ(report->streak.days.size(), 14U);
}

}  // namespace
}  // namespace hone::app
