#include "memory/training/first_stability.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hone::memory::training {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

// Numbers of open-spaced-repetition/fsrs-rs@0cbb9d3 src/parameter_initialization.rs.
std::vector<FirstInterval> published_intervals() {
  const std::array recall{0.86666667, 0.90721649, 0.73015873, 0.76315789, 0.67857143};
  const std::array count{435.0, 97.0, 63.0, 38.0, 28.0};
  std::vector<FirstInterval> intervals;
  for (std::size_t i = 0; i < recall.size(); ++i) {
    intervals.push_back({static_cast<double>(i + 1), count.at(i), recall.at(i) * count.at(i)});
  }
  return intervals;
}

TEST(FirstIntervals, HaveThePublishedLoss) {
  EXPECT_NEAR(first_interval_loss(published_intervals(), 0.7840586, 0.212F), 279.9206961, 1e-6);
}

TEST(FirstIntervals, GiveThePublishedStability) {
  EXPECT_NEAR(best_first_stability(published_intervals(), 0.212, 0.94302857), 0.7355089, 1e-4);
}

TEST(FirstStabilities, AreFilledInAsPublished) {
  const auto between = filled_in({{0.4, std::nullopt, 2.3, 10.9}}, {1, 0, 1, 1});
  ASSERT_TRUE(between);
  EXPECT_THAT(*between, ElementsAre(0.4, DoubleNear(1.1227008, 1e-5), 2.3, 10.9));
  const auto scaled = filled_in({{std::nullopt, 0.35, std::nullopt, std::nullopt}}, {0, 1, 0, 0});
  ASSERT_TRUE(scaled);
  EXPECT_THAT(*scaled, ElementsAre(DoubleNear(0.05738148, 1e-5), DoubleNear(0.35, 1e-9),
                                   DoubleNear(0.6242943, 1e-5), DoubleNear(2.2453482, 1e-5)));
}

TEST(FirstStabilities, FollowTheBetterKnownOneWhereTheyAreOutOfOrder) {
  const auto filled = filled_in({{3.0, 1.0, 4.0, 9.0}}, {50, 10, 50, 50});
  ASSERT_TRUE(filled);
  EXPECT_THAT(*filled, ElementsAre(3.0, 3.0, 4.0, 9.0));
}

TEST(FirstStabilities, StayTheUsualOnesWithoutAFirstInterval) {
  EXPECT_THAT(first_stabilities({}, 0.9, {}), ElementsAre(0.212, 1.2931, 2.3065, 8.2956));
}

}  // namespace
}  // namespace hone::memory::training
