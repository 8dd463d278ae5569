#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "memory/generators.h"

namespace hone::memory {
namespace {

double recall(double days, double stability, Parameters p = {}) {
  return retrievability(p, {stability}, {days}).value;
}

// fsrs-rs 6.6.1 (BSD-3-Clause), src/model.rs, test_power_forgetting_curve.
TEST(ForgettingCurve, IsThePublishedOneInSinglePrecision) {
  EXPECT_NEAR(recall(0, 1), 1, 1e-4);
  EXPECT_NEAR(recall(1, 2), 0.9403443, 1e-4);
  EXPECT_NEAR(recall(2, 3), 0.9253786, 1e-4);
  EXPECT_NEAR(recall(3, 4), 0.9185229, 1e-4);
  EXPECT_NEAR(recall(4, 4), 0.9, 1e-4);
  EXPECT_NEAR(recall(5, 2), 0.8261359, 1e-4);
}

// fsrs-rs 6.6.1 (BSD-3-Clause), src/parameter_initialization.rs, test_power_forgetting_curve: in
// double precision, but with a w20 that was single before.
TEST(ForgettingCurve, IsThePublishedOneInDoublePrecision) {
  Parameters p;
  p.w[20] = 0.1542F;
  EXPECT_NEAR(recall(0, 1, p), 1, 1e-12);
  EXPECT_NEAR(recall(1, 1, p), 0.9, 1e-12);
  EXPECT_NEAR(recall(2, 1, p), 0.8458846447796301, 1e-12);
  EXPECT_NEAR(recall(3, 1, p), 0.8093881028681906, 1e-12);
}

// fsrs-rs 6.6.1 (BSD-3-Clause), src/inference.rs, test_current_retrievability.
TEST(ForgettingCurve, BendsWithItsOwnWeight) {
  Parameters p;
  p.w[20] = 0.2;
  EXPECT_NEAR(recall(0, 1, p), 1, 1e-6);
  EXPECT_NEAR(recall(1, 1, p), 0.9, 1e-6);
  EXPECT_NEAR(recall(2, 1, p), 0.84028935, 1e-6);
  EXPECT_NEAR(recall(3, 1, p), 0.7985001, 1e-6);
}

// ts-fsrs 5.4.1 (MIT), __tests__/algorithm.test.ts: rounded, at least a day.
TEST(Interval, IsThePublishedOneAtEveryRetention) {
  const std::array<double, 10> days{3116769, 34793, 2508, 387, 90, 27, 9, 3, 1, 1};
  for (std::size_t tenth = 1; tenth <= days.size(); ++tenth) {
    const Days exact = interval({}, {1}, {static_cast<double>(tenth) / 10});
    EXPECT_EQ(std::max(std::round(exact.value), 1.0), days.at(tenth - 1)) << tenth;
  }
}

TEST(ForgettingCurve, TakesTimeThatRunsBackwardsForNoTime) {
  EXPECT_EQ(recall(-3, 5), 1);
}

TEST(ForgettingCurve, EndsNearZeroWhenTimeHasNoEnd) {
  EXPECT_NEAR(recall(std::numeric_limits<double>::infinity(), 5), 0, 1e-40);
}

RC_GTEST_PROP(ForgettingCurve, FallsWithTimeWithinZeroAndOne, ()) {
  const Parameters p = *parameters();
  const Stability s = *stability();
  const double early = *magnitude(1e-6, 1e6);
  const double late = early * *number(1, 1000);
  const double first = retrievability(p, s, {early}).value;
  const double second = retrievability(p, s, {late}).value;
  RC_ASSERT(first <= 1);
  RC_ASSERT(second <= first);
  RC_ASSERT(second >= 0);
}

RC_GTEST_PROP(ForgettingCurve, PassesNineTenthsAtItsStability, ()) {
  const Stability s = *stability();
  RC_ASSERT(std::abs(retrievability(*parameters(), s, {s.value}).value - 0.9) < 1e-12);
}

RC_GTEST_PROP(Interval, IsTheCurveReadFromTheOtherSide, ()) {
  const Parameters p = *parameters();
  const Stability s = *stability();
  const double wanted = *number(0.05, 1);
  const Days days = interval(p, s, {wanted});
  RC_ASSERT(std::abs(retrievability(p, s, days).value - wanted) < 1e-9);
}

RC_GTEST_PROP(ForgettingCurve, NeverLeavesItsRangeWhateverItIsGiven, ()) {
  Parameters p;
  p.w = *rc::gen::container<std::array<double, 21>>(any_double());
  const double r = retrievability(p, {*any_double()}, {*any_double()}).value;
  RC_ASSERT(r >= 0 && r <= 1);
  RC_ASSERT(std::isfinite(interval(p, {*any_double()}, {*any_double()}).value));
}

}  // namespace
}  // namespace hone::memory
