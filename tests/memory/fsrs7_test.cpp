#include "memory/fsrs7.h"

#include <gtest/gtest.h>

#include <cmath>

namespace hone::memory {
namespace {

/// Good after again, on days 0, 1, 4, 12 and 33: fsrs-rs pull request 395, src/inference.rs.
MemoryState after_six_reviews(const Fsrs7& p) {
  MemoryState state = step(p, std::nullopt, Grade::kAgain, {0});
  for (const double days : {0.0, 1.0, 3.0, 8.0, 21.0}) state = step(p, state, Grade::kGood, {days});
  return state;
}

TEST(Fsrs7, GivesThePublishedState) {
  const MemoryState state = after_six_reviews({});
  EXPECT_NEAR(state.stability.value, 28.927855, 1e-4);
  EXPECT_NEAR(state.difficulty.value, 5.5002637, 1e-4);
}

TEST(Fsrs7, GivesThePublishedStateWithoutShortPauses) {
  Fsrs7 p;
  p.w[26] = 0;
  EXPECT_NEAR(after_six_reviews(p).stability.value, 28.707403, 1e-4);
}

TEST(Fsrs7, GivesThePublishedIntervals) {
  const std::array expected{36500.0, 36500.0, 4086.0, 543.0, 115.0, 31.0, 9.0, 2.0};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const double desired = 0.1 * static_cast<double>(i + 1);
    EXPECT_EQ(std::round(interval(Fsrs7{}, {1}, {desired}).value), expected.at(i)) << desired;
  }
  EXPECT_LT(interval(Fsrs7{}, {1}, {1}).value, 1e-9);
}

TEST(Fsrs7, DoesNotFallToNineTenthsExactlyAtItsStability) {
  EXPECT_NEAR(retrievability(Fsrs7{}, {1}, {1}).value, 0.834868, 1e-6);
  EXPECT_NEAR(retrievability(Fsrs7{}, {10}, {10}).value, 0.911030, 1e-6);
}

}  // namespace
}  // namespace hone::memory
