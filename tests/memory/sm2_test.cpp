#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "memory/generators.h"

namespace hone::memory {
namespace {

void expect_state(double ease, double days, double retention, double stability, double difficulty) {
  const MemoryState state = state_from_sm2({}, ease, {days}, {retention});
  EXPECT_NEAR(state.stability.value, stability, 1e-4);
  EXPECT_NEAR(state.difficulty.value, difficulty, 1e-4);
}

// fsrs-rs 6.6.1 (BSD-3-Clause), src/inference.rs, test_memory_from_sm2.
TEST(Sm2, BecomesThePublishedStates) {
  expect_state(2.5, 10, 0.9, 10, 6.9140563);
  expect_state(2.5, 10, 0.8, 3.01572, 9.393428);
  expect_state(2.5, 10, 0.95, 24.841097, 1.2974405);
  expect_state(1.3, 20, 0.9, 20, 10);
}

RC_GTEST_PROP(Sm2, StaysInRangeWhateverItIsGiven, ()) {
  const auto state = state_from_sm2({}, *any_double(), {*any_double()}, {*any_double()});
  RC_ASSERT(state.stability.value >= 0.001 && state.stability.value <= 36'500);
  RC_ASSERT(state.difficulty.value >= 1 && state.difficulty.value <= 10);
}

}  // namespace
}  // namespace hone::memory
