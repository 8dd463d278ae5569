#include "base/hash.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <bit>
#include <set>
#include <string>

namespace hone {
namespace {

TEST(StableHash, IsTheSameForEver) {
  // Schedules of people depend on these numbers; computed by an independent program.
  EXPECT_EQ(stable_hash(""), 0xF52A15E9A9B5E89BU);
  EXPECT_EQ(stable_hash("a"), 0x02C0BDBF481420F8U);
  EXPECT_EQ(stable_hash("card/item-3"), 0x3A72DED92EA1EC1CU);
}

TEST(StableHash, TellsTenThousandUnitsApart) {
  std::set<std::uint64_t> seen;
  for (int unit = 0; unit < 10'000; ++unit)
    seen.insert(stable_hash("unit " + std::to_string(unit)));
  EXPECT_EQ(seen.size(), 10'000U);
}

TEST(StableHash, ChangesHalfOfTheBitsWhenOneCharacterChanges) {
  double changed = 0;
  for (int unit = 0; unit < 1'000; ++unit) {
    const auto text = std::to_string(unit);
    changed += std::popcount(stable_hash("card" + text) ^ stable_hash("cart" + text));
  }
  EXPECT_NEAR(changed / 1'000, 32, 1);
}

TEST(UnitFraction, StaysBelowOne) {
  EXPECT_EQ(unit_fraction(0), 0.0);
  EXPECT_LT(unit_fraction(~std::uint64_t{0}), 1.0);
  EXPECT_GT(unit_fraction(~std::uint64_t{0}), 0.9999999999999998);
  EXPECT_EQ(unit_fraction(std::uint64_t{1} << 63U), 0.5);
}

TEST(UnitFraction, SpreadsNamesThatCountUpEvenly) {
  std::array<int, 10> tenths{};
  for (int unit = 0; unit < 100'000; ++unit) {
    const double fraction = unit_fraction(stable_hash("unit-" + std::to_string(unit)));
    ++tenths.at(static_cast<std::size_t>(fraction * 10));
  }
  for (const int count : tenths) EXPECT_NEAR(count, 10'000, 400);
}

}  // namespace
}  // namespace hone
