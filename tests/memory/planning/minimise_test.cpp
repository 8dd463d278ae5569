#include "memory/planning/minimise.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace hone::memory::planning {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

TEST(Minimise, FindsTheLowestPointOfABowl) {
  const ConvexFunction bowl = [](std::span<const double> at, Slope& slope) {
    slope = {2 * (at[0] - 3), 200 * (at[1] - 0.5)};
    return std::pow(at[0] - 3, 2) + 100 * std::pow(at[1] - 0.5, 2);
  };
  std::vector<double> at{0, 0};
  EXPECT_NEAR(minimise(bowl, at, {.rounds = 60, .steepness = 1e-6}), 0, 1e-9);
  EXPECT_THAT(at, ElementsAre(DoubleNear(3, 1e-4), DoubleNear(0.5, 1e-4)));
}

TEST(Minimise, StopsAtZeroWhereTheLowestPointIsBelow) {
  const ConvexFunction bowl = [](std::span<const double> at, Slope& slope) {
    slope = {2 * (at[0] + 1), 2 * (at[1] - 2)};
    return std::pow(at[0] + 1, 2) + std::pow(at[1] - 2, 2);
  };
  std::vector<double> at{5, 5};
  minimise(bowl, at, {.rounds = 60, .steepness = 1e-6});
  EXPECT_THAT(at, ElementsAre(0, DoubleNear(2, 1e-4)));
}

}  // namespace
}  // namespace hone::memory::planning
