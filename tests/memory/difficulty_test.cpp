#include "memory/difficulty.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>

#include "memory/generators.h"

namespace hone::memory {
namespace {

constexpr std::array kGrades{Grade::kAgain, Grade::kHard, Grade::kGood, Grade::kEasy};

// ts-fsrs 5.4.1 (MIT), __tests__/FSRS-6.test.ts, first repeat.
TEST(Difficulty, BeginsAsPublishedAndNeverBelowOne) {
  const std::array expected{6.4133, 5.11217071, 2.11810397, 1.0};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_NEAR(first_state({}, kGrades.at(i)).difficulty.value, expected.at(i), 1e-8);
  }
}

TEST(Difficulty, ComesBelowOneBeforeItIsLimited) {
  EXPECT_LT(initial_difficulty({}, Grade::kEasy).value, 0);
}

// fsrs-rs 6.6.1 (BSD-3-Clause), src/model.rs, test_next_difficulty.
TEST(Difficulty, MovesLessTheNearerItIsToTen) {
  const std::array expected{8.354889, 6.6774445, 5.0, 3.3225555};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_NEAR(moved_difficulty({}, {5}, kGrades.at(i)).value, expected.at(i), 1e-4);
  }
}

// ts-fsrs 5.4.1 (MIT), __tests__/algorithm.test.ts, next_difficulty; fsrs-rs the same in f32.
TEST(Difficulty, IsPulledBackTowardsEasy) {
  const std::array expected{8.34176237, 6.66599536, 4.99022837, 3.31446137};
  for (std::size_t i = 0; i < 4; ++i) {
    const Difficulty moved = moved_difficulty({}, {5}, kGrades.at(i));
    EXPECT_NEAR(reverted_difficulty({}, moved).value, expected.at(i), 1e-8);
    EXPECT_NEAR(next_state({}, {{5}, {5}}, kGrades.at(i), {3}).difficulty.value, expected.at(i),
                1e-8);
  }
}

RC_GTEST_PROP(Difficulty, IsLowerForABetterGrade, ()) {
  const Parameters p = *parameters();
  const MemoryState before = *memory_state();
  for (std::size_t i = 1; i < kGrades.size(); ++i) {
    RC_ASSERT(next_state(p, before, kGrades.at(i), {1}).difficulty <=
              next_state(p, before, kGrades.at(i - 1), {1}).difficulty);
  }
}

}  // namespace
}  // namespace hone::memory
