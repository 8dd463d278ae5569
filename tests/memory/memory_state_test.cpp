#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <vector>

#include "memory/generators.h"
#include "memory/published_weights.h"

namespace hone::memory {
namespace {

struct Review {
  int grade;
  double days;
};

MemoryState after(const Parameters& p, const std::vector<Review>& reviews) {
  std::optional<MemoryState> state;
  for (const Review& r : reviews) state = step(p, state, static_cast<Grade>(r.grade), {r.days});
  return state.value();
}

void expect_near(MemoryState state, double stability, double difficulty, double tolerance) {
  EXPECT_NEAR(state.stability.value, stability, tolerance);
  EXPECT_NEAR(state.difficulty.value, difficulty, tolerance);
}

const std::vector<Review> kSixReviews{{1, 0}, {3, 0}, {3, 1}, {3, 3}, {3, 8}, {3, 21}};

// fsrs-rs 6.6.1 (BSD-3-Clause), src/inference.rs, test_memory_state; ts-fsrs 5.4.1 (MIT),
// __tests__/FSRS-6.test.ts; py-fsrs 6.3.1 (MIT), tests/test_basic.py, test_memo_state.
TEST(MemoryState, IsThePublishedOneAfterSixReviews) {
  expect_near(after({}, kSixReviews), 53.62691, 6.3574867, 1e-4);
}

TEST(MemoryState, IsThePublishedOneWithoutSameDayWeights) {
  expect_near(after(without_same_day({}), kSixReviews), 53.335106, 6.3574867, 1e-4);
}

// fsrs-rs 6.6.1 (BSD-3-Clause), src/inference.rs, test_memo_state. Its 31.722992 is single
// precision; the same formulas in double come to 31.722978, hence 2e-5 and not its own 1e-5.
TEST(MemoryState, TakesWeightsOfTheModelBefore) {
  const Parameters p = as_fsrs6(kRustFsrs5);
  expect_near(after(p, {{1, 0}, {3, 1}, {3, 3}, {3, 8}, {3, 21}}), 31.722992, 7.382128, 2e-5);
  const MemoryState next = next_state(p, {{20.925528}, {7.005062}}, Grade::kGood, {21});
  expect_near(next, 40.87456, 6.9913807, 1e-4);
}

// fsrs-rs 6.6.1 (BSD-3-Clause), src/inference.rs, test_next_states.
TEST(MemoryState, BranchesIntoFourAsPublished) {
  const Parameters p = as_fsrs6(kRustFsrs5);
  const MemoryState before = after(p, {{1, 0}, {3, 1}, {3, 3}, {3, 8}});
  const std::array<MemoryState, 4> expected{{{{2.9691455}, {8.000659}},
                                             {{17.091452}, {7.6913934}},
                                             {{31.722992}, {7.382128}},
                                             {{71.7502}, {7.0728626}}}};
  for (std::size_t i = 0; i < 4; ++i) {
    const MemoryState state = next_state(p, before, static_cast<Grade>(i + 1), {21});
    const MemoryState& wanted = expected.at(i);
    expect_near(state, wanted.stability.value, wanted.difficulty.value, 1e-4);
    EXPECT_NEAR(interval(p, state.stability, {0.9}).value, wanted.stability.value, 1e-4);
  }
}

// ts-fsrs 5.4.1 (MIT), __tests__/FSRS-5.test.ts.
TEST(MemoryState, IsThePublishedOneWithTheDefaultsOfTheModelBefore) {
  const Parameters p = as_fsrs6(kDefaultFsrs5);
  expect_near(after(p, kSixReviews), 48.26549438, 7.10441712, 1e-4);
  expect_near(after(without_same_day(p), kSixReviews), 48.065163, 7.10441712, 1e-4);
}

RC_GTEST_PROP(MemoryState, StaysInItsRange, ()) {
  const MemoryState state = step(*parameters(), *maybe_memory_state(), *grade(), *whole_days());
  RC_ASSERT(state == (MemoryState{in_range(state.stability), in_range(state.difficulty)}));
}

RC_GTEST_PROP(MemoryState, StaysInItsRangeWhateverItIsGiven, ()) {
  Parameters p;
  p.w = *rc::gen::container<std::array<double, 21>>(any_double());
  const MemoryState before{{*any_double()}, {*any_double()}};
  const MemoryState state = next_state(p, before, *grade(), {*any_double()});
  RC_ASSERT(state.stability.value >= 0.001 && state.stability.value <= 36'500);
  RC_ASSERT(state.difficulty.value >= 1 && state.difficulty.value <= 10);
}

RC_GTEST_PROP(MemoryState, DoesNotDependOnDaysTheFirstTime, ()) {
  const Parameters p = *parameters();
  const Grade g = *grade();
  RC_ASSERT(step(p, std::nullopt, g, *whole_days()) == first_state(p, g));
}

}  // namespace
}  // namespace hone::memory
