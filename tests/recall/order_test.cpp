#include "recall/order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace hone::recall {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

OrderScore scored(std::vector<std::size_t> sequence) {
  return order_score(sequence);
}

TEST(OrderScore, IsFullForAListInItsOrderWithOrWithoutGaps) {
  for (const auto& sequence : {std::vector<std::size_t>{0, 1, 2, 3}, {0, 3, 5}}) {
    EXPECT_EQ(scored(sequence).longest_run, sequence.size());
    EXPECT_EQ(scored(sequence).kendall_distance, 0);
    EXPECT_THAT(scored(sequence).out_of_place, IsEmpty());
  }
}

TEST(OrderScore, NamesTheOneThatStandsElsewhere) {
  const auto score = scored({0, 4, 1, 2, 3});
  EXPECT_EQ(score.longest_run, 4U);
  EXPECT_THAT(score.out_of_place, ElementsAre(4));
  EXPECT_DOUBLE_EQ(score.kendall_distance, 0.3);
}

TEST(OrderScore, CountsEveryPairOfAReversedList) {
  const auto score = scored({3, 2, 1, 0});
  EXPECT_EQ(score.longest_run, 1U);
  EXPECT_EQ(score.kendall_distance, 1);
}

TEST(OrderScore, IsEmptyForNothing) {
  EXPECT_EQ(scored({}).longest_run, 0U);
  EXPECT_EQ(scored({}).kendall_distance, 0);
  EXPECT_EQ(scored({2}).longest_run, 1U);
}

RC_GTEST_PROP(OrderScoreLaw, RunAndOthersAreTheWhole, (std::vector<std::size_t> items)) {
  std::ranges::sort(items);
  items.erase(std::unique(items.begin(), items.end()), items.end());
  RC_ASSERT(scored(items).longest_run == items.size());
  std::ranges::rotate(items, items.begin() + static_cast<std::ptrdiff_t>(items.size() / 2));
  const auto score = scored(items);
  RC_ASSERT(score.longest_run + score.out_of_place.size() == items.size());
  std::ranges::reverse(items);
  if (items.size() > 1) {
    RC_ASSERT(std::abs(score.kendall_distance + scored(items).kendall_distance - 1) < 1e-9);
  }
}

}  // namespace
}  // namespace hone::recall
