#include "memory/learning_steps.h"

#include <gtest/gtest.h>

#include <vector>

namespace hone::memory {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using Delay = std::optional<Milliseconds>;

Delay delay(const std::vector<Milliseconds>& steps, int step, Grade grade) {
  const auto taken = take_step(steps, step, grade);
  return taken ? Delay(taken->delay) : std::nullopt;
}

void expect_delays(const std::vector<Milliseconds>& steps, int step, Delay again, Delay hard,
                   Delay good) {
  EXPECT_EQ(delay(steps, step, Grade::kAgain), again);
  EXPECT_EQ(delay(steps, step, Grade::kHard), hard);
  EXPECT_EQ(delay(steps, step, Grade::kGood), good);
  EXPECT_EQ(delay(steps, step, Grade::kEasy), std::nullopt);
}

// anki 26.08.1, rslib/src/scheduler/states/steps.rs, delay_secs: the numbers of its tests.
TEST(LearningSteps, WaitAsLongAsAnkis) {
  const std::vector<Milliseconds> one{minutes{10}}, three_days{minutes{4320}};
  const std::vector<Milliseconds> two{minutes{1}, minutes{10}};
  const std::vector<Milliseconds> three{minutes{1}, minutes{10}, minutes{100}};
  expect_delays(one, 0, seconds{600}, seconds{900}, {});
  expect_delays(three_days, 0, seconds{259'200}, seconds{345'600}, {});
  expect_delays(two, 0, seconds{60}, seconds{330}, seconds{600});
  expect_delays(two, 1, seconds{60}, seconds{600}, {});
  expect_delays(three, 0, seconds{60}, seconds{330}, seconds{600});
  expect_delays(three, 1, seconds{60}, seconds{600}, seconds{6000});
  expect_delays(three, 2, seconds{60}, seconds{6000}, {});
}

// ts-fsrs 5.4.1 (MIT), __tests__/strategies/learning-steps.test.ts. It rounds to whole minutes, so
// that its 6 and 2 are 5.5 and 1.5 here; its rows for hard after the first step are left out, since
// there it keeps the mean of the first two.
TEST(LearningSteps, WaitAsLongAsTsFsrssAtTheFirstStep) {
  expect_delays({minutes{1}, minutes{10}}, 0, minutes{1}, seconds{330}, minutes{10});
  expect_delays({minutes{1}}, 0, minutes{1}, seconds{90}, {});
  expect_delays({minutes{10}}, 0, minutes{10}, minutes{15}, {});
  expect_delays({minutes{10}, minutes{20}}, 0, minutes{10}, minutes{15}, minutes{20});
}

TEST(LearningSteps, AreLeftAtOnceWhenThereAreNone) {
  for (const Grade g : {Grade::kAgain, Grade::kHard, Grade::kGood, Grade::kEasy}) {
    EXPECT_EQ(take_step({}, 0, g), std::nullopt);
  }
}

TEST(LearningSteps, BeginAgainWhereverTheUnitStood) {
  const std::vector<Milliseconds> steps{minutes{1}, minutes{10}, minutes{60}};
  for (int step = 0; step < 5; ++step) {
    EXPECT_EQ(take_step(steps, step, Grade::kAgain), (StepTaken{0, minutes{1}}));
  }
}

TEST(LearningSteps, AreLeftWhenASettingMadeThemFewerMeanwhile) {
  const std::vector<Milliseconds> steps{minutes{1}};
  EXPECT_EQ(take_step(steps, 2, Grade::kHard), std::nullopt);
  EXPECT_EQ(take_step(steps, 2, Grade::kGood), std::nullopt);
}

}  // namespace
}  // namespace hone::memory
