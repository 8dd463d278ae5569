#include "memory/learner.h"

#include <gtest/gtest.h>

#include <numeric>

#include "memory/generators.h"

#include <rapidcheck/gtest.h>

namespace hone::memory {
namespace {

double total(const std::array<Outcome, 4>& outcomes) {
  return std::accumulate(outcomes.begin(), outcomes.end(), 0.0,
                         [](double sum, const Outcome& o) { return sum + o.probability; });
}

RC_GTEST_PROP(Learners, AnswerInOneOfFourWays, ()) {
  const Learner learner;
  const MemoryState state{*stability(), {*number(1, 10)}};
  const Days elapsed{*number(1, 100)};
  const auto outcomes = later_outcomes(learner, state, elapsed);
  RC_ASSERT(std::abs(total(outcomes) - 1) < 1e-12);
  const double recall = retrievability(learner.parameters, state.stability, elapsed).value;
  RC_ASSERT(std::abs(1 - outcomes[0].probability - recall) < 1e-12);
  double seconds = 0;
  for (const Outcome& outcome : outcomes) seconds += outcome.probability * outcome.seconds;
  RC_ASSERT(std::abs(seconds - later_seconds(learner, {recall})) < 1e-9);
}

TEST(Learners, RelearnOnTheSameDayWhatTheyForgot) {
  const Parameters p;
  const MemoryState before{{10}, {5}};
  const MemoryState lapsed = next_state(p, before, Grade::kAgain, {12});
  EXPECT_EQ(end_of_day(p, before, Grade::kAgain, {12}), next_state(p, lapsed, Grade::kGood, {0}));
  EXPECT_EQ(end_of_day(p, before, Grade::kHard, {12}), next_state(p, before, Grade::kHard, {12}));
}

TEST(Learners, BeginWithOneOfFourGrades) {
  EXPECT_NEAR(total(first_outcomes({})), 1, 1e-12);
  EXPECT_NEAR(first_seconds({}), 0.2 * 42 + 0.1 * 30 + 0.55 * 30 + 0.15 * 25, 1e-12);
}

}  // namespace
}  // namespace hone::memory
