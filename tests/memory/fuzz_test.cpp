#include "memory/fuzz.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "memory/generators.h"

namespace hone::memory {
namespace {

struct Row {
  double interval;
  int minimum, maximum;
  std::array<int, 3> at_0_at_half_at_99;
};

// anki 26.08.1, rslib/src/scheduler/states/fuzz.rs: the numbers of its tests.
TEST(Fuzz, PicksTheDaysThatAnkiPicks) {
  const std::array rows{
      Row{1, 1, 1000, {1, 1, 1}},       Row{2.49, 1, 1000, {2, 2, 2}},
      Row{2.5, 1, 1000, {2, 3, 4}},     Row{7, 1, 1000, {5, 7, 9}},
      Row{17, 1, 1000, {14, 17, 20}},   Row{37, 1, 1000, {33, 37, 41}},
      Row{2, 2, 1000, {2, 2, 2}},       Row{2, 3, 1000, {3, 4, 4}},
      Row{2, 3, 3, {3, 3, 3}},          Row{6.9, 3, 1000, {5, 7, 9}},
      Row{7.1, 3, 1000, {5, 7, 9}},     Row{19.9, 3, 1000, {17, 20, 23}},
      Row{20.1, 3, 1000, {17, 20, 23}}, Row{100, 101, 1000, {101, 105, 108}},
      Row{100, 1, 99, {92, 96, 99}},    Row{100, 97, 103, {97, 100, 103}},
  };
  for (const Row& row : rows) {
    const FuzzRange range = fuzz_range({row.interval}, row.minimum, row.maximum);
    const std::array picked{pick(range, 0), pick(range, 0.5), pick(range, 0.99)};
    EXPECT_EQ(picked, row.at_0_at_half_at_99) << row.interval << " from " << row.minimum;
  }
}

TEST(Fuzz, ReachesEveryDayOfItsRange) {
  std::set<int> days;
  for (int reviews = 0; reviews < 500; ++reviews) {
    days.insert(pick({33, 41}, fuzz_fraction(7, reviews)));
  }
  EXPECT_EQ(days.size(), 9U);
}

TEST(Fuzz, DrawsTheSameForEver) {
  // Due days of people depend on these numbers; computed by an independent program.
  EXPECT_EQ(fuzz_fraction(42, 0), 0.7349559118985559);
  EXPECT_EQ(fuzz_fraction(42, 1), 0.45889605417240376);
  EXPECT_EQ(fuzz_fraction(42, 7), 0.2683683224785325);
}

TEST(Fuzz, DiffersBetweenUnitsAndBetweenReviews) {
  EXPECT_NE(fuzz_fraction(1, 3), fuzz_fraction(2, 3));
  EXPECT_NE(fuzz_fraction(1, 3), fuzz_fraction(1, 4));
  EXPECT_NE(fuzz_fraction(1, 11), fuzz_fraction(11, 1));
}

RC_GTEST_PROP(Fuzz, StaysWithinItsBounds, ()) {
  const double days = *magnitude(0.01, 40'000);
  const int minimum = *rc::gen::inRange(1, 36'501);
  const int maximum = *rc::gen::inRange(minimum, 36'501);
  const FuzzRange range = fuzz_range({days}, minimum, maximum);
  RC_ASSERT(minimum <= range.lowest);
  RC_ASSERT(range.lowest <= range.highest);
  RC_ASSERT(range.highest <= maximum);
}

RC_GTEST_PROP(Fuzz, NeverPicksLessThanTwoDaysWhereItApplies, ()) {
  RC_ASSERT(fuzz_range({*magnitude(2.5, 40'000)}, 1, 36'500).lowest >= 2);
}

RC_GTEST_PROP(Fuzz, LeavesIntervalsBelowTwoAndAHalfDaysAlone, ()) {
  const double days = *number(1, 2.499);
  const int rounded = static_cast<int>(std::round(days));
  RC_ASSERT(fuzz_range({days}, 1, 36'500) == (FuzzRange{rounded, rounded}));
}

RC_GTEST_PROP(Fuzz, PicksWithinTheRangeAndTheSameForTheSameUnit, (std::uint64_t seed)) {
  const FuzzRange range = fuzz_range({*magnitude(0.01, 40'000)}, 1, 36'500);
  const int reviews = *rc::gen::inRange(0, 10'000);
  const int day = pick(range, fuzz_fraction(seed, reviews));
  RC_ASSERT(range.lowest <= day);
  RC_ASSERT(day <= range.highest);
  RC_ASSERT(day == pick(range, fuzz_fraction(seed, reviews)));
}

}  // namespace
}  // namespace hone::memory
