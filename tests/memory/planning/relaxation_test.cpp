#include "memory/planning/relaxation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "memory/planning/prices.h"
#include "memory/planning/worth.h"

namespace hone::memory::planning {
namespace {

constexpr int kDays = 8;

Problem problem_of(int fresh, double minutes) {
  return {.seconds = std::vector<double>(kDays, minutes * 60),
          .interviews = {{kDays, 1}},
          .kinds = {{.fresh = fresh}},
          .known = {}};
}

double sum_of(const Relaxation& relaxation, double DayFlow::* member) {
  double sum = 0;
  for (const DayFlow& day : relaxation.flow()) sum += day.*member;
  return sum;
}

class APlannedWeek : public testing::Test {
 protected:
  Transitions transitions{Learner{}, kDays};
};

TEST_F(APlannedWeek, HasPricesUnderWhichEachDayTakesItsSeconds) {
  const Problem problem = problem_of(100, 5);
  Relaxation relaxation(transitions, problem);
  const Prices prices = find_prices(relaxation);
  relaxation.evaluate(prices.of_day, kTemperature);
  for (const DayFlow& day : relaxation.flow()) EXPECT_NEAR(day.seconds, 300, 10);
}

TEST_F(APlannedWeek, HasABoundThatIsHardlyAboveWhatItsFlowReaches) {
  const Problem problem = problem_of(100, 5);
  Relaxation relaxation(transitions, problem);
  const Prices prices = find_prices(relaxation);
  relaxation.evaluate(prices.of_day, kTemperature, true);
  double reached = 0;
  for (const DayFlow& day : relaxation.flow()) reached += day.recall[0];
  EXPECT_GE(prices.bound, reached - 0.5);
  EXPECT_LT(prices.bound, reached + 1) << "units of 100";
}

TEST_F(APlannedWeek, HasASlopeThatIsTheSecondsLeftOver) {
  Problem problem = problem_of(30, 5);
  problem.known = {{{{4}, {5}}, 2, 0}, {{{1}, {7}}, 1, 0}, {{{30}, {3}}, 40, 0}};
  Relaxation relaxation(transitions, problem);
  std::vector<double> prices(kDays, 0.006);
  constexpr double kStep = 1e-4;
  for (std::size_t day = 0; day < kDays; ++day) {
    prices[day] += kStep;
    const double above = relaxation.evaluate(prices, 0.05);
    prices[day] -= 2 * kStep;
    const double below = relaxation.evaluate(prices, 0.05);
    prices[day] += kStep;
    relaxation.evaluate(prices, 0.05);
    const double slope = (above - below) / (2 * kStep);
    EXPECT_NEAR(slope, problem.seconds[day] - relaxation.flow()[day].seconds, 0.6) << day;
  }
}

TEST_F(APlannedWeek, LeavesDaysOffAlone) {
  Problem problem = problem_of(100, 5);
  problem.seconds[2] = problem.seconds[3] = 0;
  Relaxation relaxation(transitions, problem);
  relaxation.evaluate(find_prices(relaxation).of_day, kTemperature);
  EXPECT_EQ(relaxation.flow()[2].seconds, 0);
  EXPECT_EQ(relaxation.flow()[3].returning, 0);
  EXPECT_GT(relaxation.flow()[4].seconds, 200);
}

TEST_F(APlannedWeek, LearnsNothingWhenTimeIsTooDear) {
  const Problem problem = problem_of(10, 5);
  Relaxation relaxation(transitions, problem);
  relaxation.evaluate(std::vector<double>(kDays, 1), kTemperature);
  EXPECT_LT(sum_of(relaxation, &DayFlow::fresh), 1e-6);
}

TEST_F(APlannedWeek, GivesMoreForWhatCountsMore) {
  Problem problem = problem_of(40, 3);
  problem.kinds = {{.weight = 1, .fresh = 40}, {.weight = 3, .fresh = 40}};
  Relaxation relaxation(transitions, problem);
  find_prices(relaxation);
  const WorthToday worth = worth_today(relaxation);
  EXPECT_GT(worth.fresh[1].per_second(), 1.5 * worth.fresh[0].per_second());
}

TEST_F(APlannedWeek, RanksAtKnownPricesWithoutTheValueOfTheWhole) {
  Problem problem = problem_of(20, 3);
  problem.known = {{{{2}, {5}}, 1, 0}, {{{9}, {3}}, 3, 0}};
  Relaxation relaxation(transitions, problem);
  const auto prices = find_prices(relaxation).of_day;
  const WorthToday whole = worth_today(relaxation);
  Relaxation again(transitions, problem);
  again.solve(prices, 0);
  const WorthToday ranked = worth_today(again);
  EXPECT_EQ(ranked.known[0].gain, whole.known[0].gain);
  EXPECT_EQ(ranked.known[1].gain, whole.known[1].gain);
  EXPECT_EQ(ranked.fresh[0].gain, whole.fresh[0].gain);
}

TEST_F(APlannedWeek, AsksNothingTwiceOnADay) {
  Problem problem = problem_of(0, 5);
  problem.known = {{{{2}, {5}}, 0, 0}, {{{2}, {5}}, 3, 0}};
  Relaxation relaxation(transitions, problem);
  find_prices(relaxation);
  const WorthToday worth = worth_today(relaxation);
  EXPECT_EQ(worth.known[0].gain, 0);
}

TEST_F(APlannedWeek, CountsRecallAtEachOfTwoInterviews) {
  Problem problem = problem_of(20, 5);
  problem.interviews = {{4, 1}, {kDays, 1}};
  Relaxation relaxation(transitions, problem);
  relaxation.evaluate(find_prices(relaxation).of_day, kTemperature, true);
  double first = 0;
  double second = 0;
  for (const DayFlow& day : relaxation.flow()) {
    first += day.recall[0];
    second += day.recall[1];
  }
  EXPECT_GT(first, 10);
  EXPECT_GT(second, 15);
  EXPECT_LE(second, 20);
  for (std::size_t day = 4; day < kDays; ++day) EXPECT_EQ(relaxation.flow()[day].recall[0], 0);
}

TEST(StateTransitions, GiveTheSameDayByDay) {
  const StateTransitions from(Learner{}.parameters, {{4}, {6}});
  std::array<float, 9> recall{};
  std::array<float, 36> after{};
  from.each_day(2, recall, after);
  for (std::size_t day = 0; day < recall.size(); ++day) {
    const double expected = from.recall(static_cast<double>(day) + 2);
    EXPECT_EQ(recall[day], static_cast<float>(expected));
    for (std::size_t g = 0; g < 4; ++g) {
      EXPECT_EQ(after[g * recall.size() + day], from.stability(expected)[g]);
    }
  }
}

TEST(StateTransitions, AgreeWithTheModel) {
  const Learner learner;
  for (const MemoryState state : {MemoryState{{0.5}, {9}}, MemoryState{{3}, {5}}, {{80}, {2}}}) {
    for (const double days : {1.0, 7.0, 60.0}) {
      const StateTransitions from(learner.parameters, state);
      const double recall = from.recall(days);
      EXPECT_NEAR(recall, retrievability(learner.parameters, state.stability, {days}).value, 1e-9);
      const auto outcomes = later_outcomes(learner, state, {days});
      for (std::size_t g = 0; g < 4; ++g) {
        const double log = std::log(outcomes[g].after.stability.value);
        EXPECT_NEAR(from.stability(recall)[g], StateGrid::place(log), 1e-5);
      }
    }
  }
}

}  // namespace
}  // namespace hone::memory::planning
