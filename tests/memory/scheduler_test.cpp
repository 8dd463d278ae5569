#include "memory/scheduler.h"

#include <gtest/gtest.h>

#include <string>

namespace hone::memory {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

class Scheduler : public testing::Test {
 protected:
  Scheduler() { policy_.fuzz = false; }

  [[nodiscard]] Instant at(const std::string& local) const {
    return calendar_.parse(local, Instant{}).value();
  }

  [[nodiscard]] Progress review(const std::optional<Progress>& before, Grade grade,
                                Instant moment) const {
    return advance(before, grade, moment, policy_, calendar_, 1).value();
  }

  /// A unit that easy put into review on the evening of 1 March 2026, due after 8 days.
  [[nodiscard]] Progress in_review() const {
    return review(std::nullopt, Grade::kEasy, at("2026-03-01T22:15"));
  }

  Policy policy_;
  Calendar calendar_ = Calendar::create("Europe/Vienna", 4).value();
};

TEST_F(Scheduler, BeginsWithTheFirstStepsAndExactMoments) {
  const Instant now = at("2026-03-01T22:15");
  const Progress again = review(std::nullopt, Grade::kAgain, now);
  EXPECT_EQ(again.phase, Phase::kLearning);
  EXPECT_EQ(again.due, now + minutes{1});
  EXPECT_EQ(again.interval, 0);
  EXPECT_EQ(review(std::nullopt, Grade::kHard, now).due, now + std::chrono::seconds{330});
  const Progress good = review(std::nullopt, Grade::kGood, now);
  EXPECT_EQ(good.step, 1);
  EXPECT_EQ(good.due, now + minutes{10});
}

TEST_F(Scheduler, MakesAUnitDueFromTheFirstMomentOfItsDay) {
  const Progress progress = in_review();
  EXPECT_EQ(progress.phase, Phase::kReview);
  EXPECT_EQ(progress.interval, 8);
  EXPECT_EQ(progress.due, at("2026-03-09T04:00"));
}

TEST_F(Scheduler, CountsTheHoursAfterMidnightToTheDayBefore) {
  const Progress late = review(std::nullopt, Grade::kEasy, at("2026-03-02T03:59"));
  EXPECT_EQ(late.due, at("2026-03-09T04:00"));
  const Progress next_day = review(std::nullopt, Grade::kEasy, at("2026-03-02T04:00"));
  EXPECT_EQ(next_day.due, at("2026-03-10T04:00"));
}

TEST_F(Scheduler, KeepsTheHourOfTheDayWhenClocksChange) {
  const Progress progress = review(std::nullopt, Grade::kEasy, at("2026-03-25T12:00"));
  EXPECT_EQ(progress.due, at("2026-04-02T04:00"));
  EXPECT_EQ(progress.due - at("2026-03-25T04:00"), hours{8 * 24 - 1});
}

TEST_F(Scheduler, StepsTheMemoryByCalendarDaysNotByHours) {
  const Progress evening = in_review();
  const Progress within_the_day = review(evening, Grade::kGood, at("2026-03-02T03:00"));
  EXPECT_EQ(within_the_day.memory, next_state({}, evening.memory, Grade::kGood, {0}));
  const Progress next_morning = review(evening, Grade::kGood, at("2026-03-02T05:00"));
  EXPECT_EQ(next_morning.memory, next_state({}, evening.memory, Grade::kGood, {1}));
}

TEST_F(Scheduler, SendsAForgottenUnitThroughRelearningAndCountsTheLapse) {
  const Progress lapsed = review(in_review(), Grade::kAgain, at("2026-03-09T09:00"));
  EXPECT_EQ(lapsed.phase, Phase::kRelearning);
  EXPECT_EQ(lapsed.lapses, 1);
  EXPECT_EQ(lapsed.due, at("2026-03-09T09:10"));
  const Progress again = review(lapsed, Grade::kAgain, lapsed.due);
  EXPECT_EQ(again.lapses, 1) << "forgetting while relearning is no further lapse";
  const Progress back = review(again, Grade::kGood, again.due);
  EXPECT_EQ(back.phase, Phase::kReview);
  EXPECT_EQ(back.reviews, 4);
}

TEST_F(Scheduler, KeepsAForgottenUnitInReviewWithoutRelearningSteps) {
  policy_.relearning_steps = {};
  const Progress lapsed = review(in_review(), Grade::kAgain, at("2026-03-09T09:00"));
  EXPECT_EQ(lapsed.phase, Phase::kReview);
  EXPECT_EQ(lapsed.lapses, 1);
  EXPECT_GE(lapsed.interval, 1);
}

TEST_F(Scheduler, GraduatesAtOnceWithoutLearningSteps) {
  policy_.learning_steps = {};
  const Progress first = review(std::nullopt, Grade::kAgain, at("2026-03-01T22:15"));
  EXPECT_EQ(first.phase, Phase::kReview);
  EXPECT_EQ(first.interval, 1);
  EXPECT_EQ(first.lapses, 0);
}

TEST_F(Scheduler, MakesAStepOfDaysDueAtTheStartOfItsDay) {
  policy_.learning_steps = {minutes{10}, days{2}, hours{23}};
  const Progress first = review(std::nullopt, Grade::kGood, at("2026-03-01T22:15"));
  EXPECT_EQ(first.phase, Phase::kLearning);
  EXPECT_EQ(first.due, at("2026-03-03T04:00"));
  const Progress second = review(first, Grade::kGood, first.due);
  EXPECT_EQ(second.due, at("2026-03-04T03:00")) << "less than a day stays an exact moment";
}

TEST_F(Scheduler, KeepsBetterGradesADayApart) {
  policy_.learning_steps = policy_.relearning_steps = {};
  policy_.parameters.w[0] = policy_.parameters.w[1] = policy_.parameters.w[2] =
      policy_.parameters.w[3] = 5;
  const auto four = preview(std::nullopt, at("2026-03-01T22:15"), policy_, calendar_, 1);
  for (int i = 0; i < 4; ++i) EXPECT_EQ(four.at(static_cast<std::size_t>(i)).interval, 5 + i);
}

TEST_F(Scheduler, NeverGoesBeyondTheMaximum) {
  policy_.maximum_interval = 3;
  for (const bool fuzz : {false, true}) {
    policy_.fuzz = fuzz;
    for (const Progress& p : preview(in_review(), at("2026-03-09T09:00"), policy_, calendar_, 1)) {
      EXPECT_LE(p.interval, 3);
    }
  }
}

TEST_F(Scheduler, RefusesAReviewBeforeTheLastOneAndNamesBoth) {
  const auto result =
      advance(in_review(), Grade::kGood, at("2026-03-01T22:14"), policy_, calendar_, 1);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().kind, ErrorKind::kInvalidInput);
  EXPECT_NE(result.error().message.find("2026-03-01 22:14"), std::string::npos);
  EXPECT_NE(result.error().message.find("2026-03-01 22:15"), std::string::npos);
}

TEST_F(Scheduler, AcceptsAReviewAtTheVeryMomentOfTheLastOne) {
  const Progress first = in_review();
  EXPECT_EQ(review(first, Grade::kGood, first.last_review).reviews, 2);
}

TEST_F(Scheduler, RecallsByFractionsOfADay) {
  const Progress progress = in_review();
  EXPECT_EQ(recall_at(progress, progress.last_review, {}).value, 1);
  const Days half_a_day{0.5};
  EXPECT_EQ(recall_at(progress, progress.last_review + hours{12}, {}),
            retrievability({}, progress.memory.stability, half_a_day));
  EXPECT_EQ(recall_at(progress, progress.last_review - hours{1}, {}).value, 1);
}

TEST_F(Scheduler, NeverFailsOnAProgressThatWasStoredByAnEarlierVersion) {
  Progress odd = in_review();
  odd.phase = Phase::kRelearning;
  odd.step = 7;
  odd.memory = {{-1}, {99}};
  const Progress next = review(odd, Grade::kHard, at("2026-03-09T09:00"));
  EXPECT_EQ(next.phase, Phase::kReview);
  EXPECT_GE(next.memory.stability.value, 0.001);
}

}  // namespace
}  // namespace hone::memory
