#include "deck/arithmetic.h"

#include <gtest/gtest.h>

#include <cmath>

namespace hone::deck {
namespace {

TEST(Arithmetic, KnowsWhichSignBindsTighter) {
  EXPECT_DOUBLE_EQ(value_of("1+2*3^2/(4-1)"), 7);
  EXPECT_DOUBLE_EQ(value_of("10-2-3"), 5);
  EXPECT_DOUBLE_EQ(value_of("(1-0.05)^12"), std::pow(0.95, 12));
  EXPECT_DOUBLE_EQ(value_of("-2^2"), -4);
}

TEST(Arithmetic, GivesNoNumberForWhatIsNoSum) {
  for (const char* sum : {"", "1+", "(1", "1)", "1 + 1", "a", "2**3"})
    EXPECT_TRUE(std::isnan(value_of(sum))) << sum;
}

}  // namespace
}  // namespace hone::deck
