#include "memory/fast_math.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "memory/generators.h"

namespace hone::memory {
namespace {

/// Compared in the widest precision at hand.
bool agree(double actual, long double expected) {
  return std::abs(static_cast<long double>(actual) - expected) <= 1e-14L * std::abs(expected);
}

RC_GTEST_PROP(FastMath, HasTheExponentialOfEveryNumberInRange, ()) {
  const double x = *rc::gen::oneOf(number(-700, 700), number(-2, 2));
  RC_ASSERT(agree(fast::exp(x), std::exp(static_cast<long double>(x))));
}

RC_GTEST_PROP(FastMath, HasTheExponentialLessOneNearZeroToo, ()) {
  const double sign = *rc::gen::element(-1.0, 1.0);
  const double x = sign * *magnitude(1e-300, 600);
  RC_ASSERT(agree(fast::expm1(x), std::expm1(static_cast<long double>(x))));
}

RC_GTEST_PROP(FastMath, HasTheLogarithmOfEveryMagnitude, ()) {
  const double x = *magnitude(1e-300, 1e300);
  RC_ASSERT(agree(fast::log(x), std::log(static_cast<long double>(x))));
}

RC_GTEST_PROP(FastMath, HasTheLogarithmNearOneToo, ()) {
  const double x = 1 + *rc::gen::element(-1.0, 1.0) * *magnitude(1e-15, 0.4);
  RC_ASSERT(agree(fast::log(x), std::log(static_cast<long double>(x))));
}

RC_GTEST_PROP(FastMath, HasTheLogarithmOfOneMoreNearZeroToo, ()) {
  const double x = *magnitude(1e-300, 1e9);
  RC_ASSERT(agree(fast::log1p(x), std::log1p(static_cast<long double>(x))));
}

TEST(FastMath, IsExactWhereTheAnswerIsWhole) {
  EXPECT_EQ(fast::exp(0), 1);
  EXPECT_EQ(fast::expm1(0), 0);
  EXPECT_EQ(fast::log(1), 0);
  EXPECT_EQ(fast::log1p(0), 0);
}

TEST(FastMath, StaysFiniteFarOutside) {
  EXPECT_EQ(fast::exp(1e308), fast::exp(700));
  EXPECT_EQ(fast::exp(-1e308), fast::exp(-700));
  EXPECT_TRUE(std::isfinite(fast::exp(std::nan(""))));
}

}  // namespace
}  // namespace hone::memory
