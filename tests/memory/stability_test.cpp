#include "memory/stability.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>

#include "memory/generators.h"

namespace hone::memory {
namespace {

constexpr std::array kGrades{Grade::kAgain, Grade::kHard, Grade::kGood, Grade::kEasy};
constexpr std::array kRecalls{0.9, 0.8, 0.7, 0.6};

/// The published cases: difficulty rises and recall falls from row to row.
MemoryState row(std::size_t i) {
  return {{5}, {static_cast<double>(i) + 1}};
}

// fsrs-rs 6.6.1 (BSD-3-Clause), src/model.rs, test_init_stability.
TEST(Stability, BeginsAtTheFirstFourWeights) {
  const std::array expected{0.212, 1.2931, 2.3065, 8.2956};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_NEAR(initial_stability({}, kGrades.at(i)).value, expected.at(i), 1e-6);
  }
}

// ts-fsrs 5.4.1 (MIT), __tests__/algorithm.test.ts, next_stability; fsrs-rs has the same in single
// precision. The row of "again" is the success formula without a factor for its grade.
TEST(Stability, GrowsOnSuccessAsPublished) {
  const std::array expected{25.60252118, 28.22657096, 58.65599107, 127.2266925};
  for (std::size_t i = 0; i < 4; ++i) {
    const auto s = stability_after_success({}, row(i), {kRecalls.at(i)}, kGrades.at(i));
    EXPECT_NEAR(s.value, expected.at(i), 1e-7);
  }
}

// ts-fsrs 5.4.1 (MIT), __tests__/algorithm.test.ts, next_stability.
TEST(Stability, ShrinksOnALapseAsPublished) {
  const std::array expected{1.05253961, 1.18943295, 1.36808387, 1.58498896};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_NEAR(stability_after_lapse({}, row(i), {kRecalls.at(i)}).value, expected.at(i), 1e-7);
  }
}

// ts-fsrs 5.4.1 (MIT), __tests__/algorithm.test.ts, next_stability.
TEST(Stability, MovesOnTheSameDayAsPublished) {
  const std::array expected{1.596818, 5.0, 5.0, 8.12960956};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_NEAR(stability_after_same_day({}, {5}, kGrades.at(i)).value, expected.at(i), 1e-7);
  }
}

RC_GTEST_PROP(Stability, NeverFallsWhenTheAnswerCameBack, ()) {
  const MemoryState before = *memory_state();
  const Grade grade = *rc::gen::element(Grade::kHard, Grade::kGood, Grade::kEasy);
  RC_ASSERT(next_state(*parameters(), before, grade, *whole_days()).stability >= before.stability);
}

RC_GTEST_PROP(Stability, NeverRisesWhenItWasForgotten, ()) {
  const MemoryState before = *memory_state();
  const Days later{*magnitude(0.001, 40'000)};
  const MemoryState after = next_state(*parameters(), before, Grade::kAgain, later);
  RC_ASSERT(after.stability <= before.stability);
}

RC_GTEST_PROP(Stability, GrowsMoreTheMoreWasForgotten, ()) {
  const Parameters p = *parameters();
  const MemoryState before = *memory_state();
  const double early = *magnitude(0.01, 1000);
  const double late = early * *number(1, 100);
  RC_ASSERT(next_state(p, before, Grade::kGood, {early}).stability.value <=
            next_state(p, before, Grade::kGood, {late}).stability.value * (1 + 1e-12));
}

RC_GTEST_PROP(Stability, IsHigherForABetterGrade, ()) {
  const Parameters p = *parameters();
  const MemoryState before = *memory_state();
  const Days days = *whole_days();
  for (std::size_t i = 1; i < kGrades.size(); ++i) {
    RC_ASSERT(next_state(p, before, kGrades.at(i - 1), days).stability <=
              next_state(p, before, kGrades.at(i), days).stability);
  }
}

}  // namespace
}  // namespace hone::memory
