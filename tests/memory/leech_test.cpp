#include <gtest/gtest.h>

#include "memory/scheduler.h"

namespace hone::memory {
namespace {

std::vector<int> leech_lapses(int threshold, int until) {
  Policy policy;
  policy.leech_threshold = threshold;
  std::vector<int> found;
  for (int lapses = 0; lapses <= until; ++lapses) {
    Progress progress;
    progress.lapses = lapses;
    if (is_leech(progress, policy)) found.push_back(lapses);
  }
  return found;
}

// anki 26.08.1, rslib/src/scheduler/states/review.rs, leech_threshold: the numbers of its tests.
TEST(Leech, IsNamedAtTheThresholdAndAtEveryHalfOfItAfterwards) {
  EXPECT_EQ(leech_lapses(3, 7), (std::vector{3, 5, 7}));
  EXPECT_EQ(leech_lapses(8, 13), (std::vector{8, 12}));
  EXPECT_EQ(leech_lapses(1, 3), (std::vector{1, 2, 3}));
}

TEST(Leech, IsNeverNamedWithAThresholdOfZero) {
  EXPECT_TRUE(leech_lapses(0, 50).empty());
}

}  // namespace
}  // namespace hone::memory
