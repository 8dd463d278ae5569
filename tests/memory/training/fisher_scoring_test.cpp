#include "memory/training/fisher_scoring.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace hone::memory::training {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

/// (x - 3)^2 + (x + y)^2, nearly without a pull.
Fitting bowl() {
  Fitting fitting;
  fitting.slope = [](std::span<const double> at) {
    const double x = at[0];
    const double y = at[1];
    Slope slope(2);
    slope.loss = (x - 3) * (x - 3) + (x + y) * (x + y);
    slope.gradient = {2 * (x - 3) + 2 * (x + y), 2 * (x + y)};
    slope.information = {4, 2, 2};
    return slope;
  };
  fitting.lowest = {-10, -10};
  fitting.highest = {10, 10};
  fitting.centre = {0, 0};
  fitting.spread = {1e6, 1e6};
  fitting.enough = 1e-12;
  return fitting;
}

TEST(AFit, FindsTheLowestPoint) {
  const Fitted fitted = fit(bowl(), {9, 9});
  EXPECT_THAT(fitted.parameters, ElementsAre(DoubleNear(3, 1e-5), DoubleNear(-3, 1e-5)));
  EXPECT_LT(fitted.passes, 8);
}

TEST(AFit, StaysWithinItsBounds) {
  Fitting fitting = bowl();
  fitting.lowest[1] = -1;
  const Fitted fitted = fit(fitting, {0, 0});
  EXPECT_THAT(fitted.parameters, ElementsAre(DoubleNear(2, 1e-4), DoubleNear(-1, 1e-9)));
}

TEST(AFit, IsPulledTowardsItsCentre) {
  Fitting fitting = bowl();
  fitting.centre = {1, 1};
  fitting.spread = {1e-4, 1e-4};
  EXPECT_THAT(fit(fitting, {9, 9}).parameters,
              ElementsAre(DoubleNear(1, 1e-3), DoubleNear(1, 1e-3)));
}

TEST(AFit, StaysWhereItBeganWhenTheLossIsNotANumberElsewhere) {
  Fitting fitting = bowl();
  const auto slope = fitting.slope;
  fitting.slope = [slope](std::span<const double> at) {
    Slope there = slope(at);
    if (at[0] != 1) there.loss = std::numeric_limits<double>::quiet_NaN();
    return there;
  };
  EXPECT_THAT(fit(fitting, {1, 1}).parameters, ElementsAre(1, 1));
}

}  // namespace
}  // namespace hone::memory::training
