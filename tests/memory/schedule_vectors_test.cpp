#include <gtest/gtest.h>

#include <vector>

#include "memory/published_weights.h"
#include "memory/scheduler.h"

namespace hone::memory {
namespace {

/// A unit reviewed each time at the moment it is due, without fuzz, as the published suites do.
class Life {
 public:
  explicit Life(Parameters parameters) {
    policy_.parameters = parameters;
    policy_.fuzz = false;
  }

  /// What the published suites call the long-term scheduler.
  static Life without_steps() {
    Life life(without_same_day(as_fsrs6(kLongTermFsrs5)));
    life.policy_.learning_steps = life.policy_.relearning_steps = {};
    return life;
  }

  const Progress& review(int grade) {
    const Instant at = progress_ ? progress_->due : kBegin;
    progress_ = advance(progress_, static_cast<Grade>(grade), at, policy_, calendar_, 1).value();
    return *progress_;
  }

  std::vector<int> intervals(const std::vector<int>& grades) {
    std::vector<int> days;
    for (const int grade : grades) days.push_back(review(grade).interval);
    return days;
  }

 private:
  static constexpr Instant kBegin{std::chrono::hours{24 * 20'000 + 12}};
  Policy policy_;
  Calendar calendar_ = Calendar::create("UTC", 4).value();
  std::optional<Progress> progress_;
};

const std::vector<int> kTwoLapses{3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};

// py-fsrs 6.3.1 (MIT), tests/test_basic.py, test_review_card; ts-fsrs 5.4.1 (MIT),
// __tests__/FSRS-6.test.ts, ivl_history; go-fsrs (MIT), fsrs_test.go.
TEST(Schedule, HasThePublishedIntervals) {
  EXPECT_EQ(Life(Parameters{}).intervals(kTwoLapses),
            (std::vector{0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21}));
}

// go-fsrs (MIT), fsrs_test.go: the state before each of these reviews.
TEST(Schedule, PassesThroughThePublishedPhases) {
  const auto learning = Phase::kLearning, review = Phase::kReview, again = Phase::kRelearning;
  const std::vector expected{learning, review, review, review, review, review,
                             again,    again,  review, review, review, review};
  Life life{Parameters{}};
  std::vector<Phase> phases;
  for (std::size_t i = 0; i + 1 < kTwoLapses.size(); ++i) {
    phases.push_back(life.review(kTwoLapses.at(i)).phase);
  }
  EXPECT_EQ(phases, expected);
}

// ts-fsrs 5.4.1 (MIT), __tests__/FSRS-5.test.ts, ivl_history.
TEST(Schedule, HasThePublishedIntervalsOfTheModelBefore) {
  EXPECT_EQ(Life(as_fsrs6(kDefaultFsrs5)).intervals(kTwoLapses),
            (std::vector{0, 4, 14, 44, 125, 328, 0, 0, 7, 16, 34, 71, 142}));
}

struct LongTermCase {
  std::vector<int> grades, days;
  std::vector<double> stability, difficulty;
};

void expect_life(const LongTermCase& expected) {
  Life life = Life::without_steps();
  for (std::size_t i = 0; i < expected.grades.size(); ++i) {
    const Progress& progress = life.review(expected.grades.at(i));
    EXPECT_EQ(progress.interval, expected.days.at(i)) << "review " << i;
    EXPECT_NEAR(progress.memory.stability.value, expected.stability.at(i), 1e-4);
    EXPECT_NEAR(progress.memory.difficulty.value, expected.difficulty.at(i), 1e-4);
  }
}

// ts-fsrs 5.4.1 (MIT), __tests__/impl/long-term_scheduler.test.ts, test1 to test5.
TEST(ScheduleWithoutSteps, IsThePublishedOneThroughTwoLapses) {
  expect_life(
      {kTwoLapses,
       {3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773},
       {3.0412, 13.09130698, 48.15848988, 154.93732625, 445.05562739, 1158.07779739, 16.63063166,
        3.01732209, 11.42247264, 37.37521902, 111.8752758, 306.5974569, 772.94026648},
       {4.49094334, 4.26664289, 4.05746029, 3.86237659, 3.68044154, 3.51076891, 4.69833071,
        5.55956298, 5.26323756, 4.98688448, 4.72915759, 4.4888015, 4.26464541}});
}

TEST(ScheduleWithoutSteps, IsThePublishedOneFromAgain) {
  expect_life({{1, 2, 3, 4, 1, 2, 3, 4},
               {1, 2, 6, 41, 4, 7, 21, 133},
               {0.4197, 1.0344317, 5.5356759, 41.0033667, 4.46605519, 6.67743292, 20.88868155,
                132.81849454},
               {7.1434, 7.03653841, 6.64066485, 5.92312772, 6.44779861, 6.45995078, 6.10293922,
                5.36588547}});
}

TEST(ScheduleWithoutSteps, IsThePublishedOneFromHard) {
  expect_life({{2, 3, 4, 1, 2, 3, 4, 1},
               {2, 7, 54, 5, 8, 26, 171, 8},
               {1.1869, 6.59167572, 53.76078737, 5.0853693, 8.09786749, 25.52991279, 171.16195166,
                8.11072373},
               {6.23225985, 5.89059466, 5.14583392, 5.884097, 5.99269555, 5.667177, 4.91430736,
                5.71619151}});
}

TEST(ScheduleWithoutSteps, IsThePublishedOneFromGood) {
  expect_life({{3, 4, 1, 2, 3, 4, 1, 2},
               {3, 33, 4, 7, 26, 193, 9, 14},
               {3.0412, 32.65484522, 4.22256838, 7.2325009, 25.52681746, 193.36618775, 8.63899847,
                14.31323867},
               {4.49094334, 3.69538259, 4.83221448, 5.12078462, 4.85403286, 4.07165035, 5.1050878,
                5.34697075}});
}

TEST(ScheduleWithoutSteps, IsThePublishedOneFromEasy) {
  expect_life({{4, 1, 2, 3, 4, 1, 2, 3},
               {15, 3, 6, 27, 240, 10, 17, 60},
               {15.2441, 3.25621013, 6.32684549, 26.56339029, 239.70462771, 9.75621519, 17.06035531,
                59.59547542},
               {1.16304343, 2.99573557, 3.59851762, 3.43436666, 2.60045771, 4.03816348, 4.46259158,
                4.24020203}});
}

}  // namespace
}  // namespace hone::memory
