#include "memory/confidence.h"

#include <gtest/gtest.h>

namespace hone::memory {
namespace {

TEST(Confidence, IsOneToFive) {
  for (int value = 1; value <= 5; ++value) EXPECT_EQ(confidence(value).value().value, value);
}

TEST(Confidence, IsRefusedOffTheScaleWithTheNumberNamed) {
  for (const int value : {0, 6, -3}) {
    const auto result = confidence(value);
    ASSERT_FALSE(result.has_value());
    EXPECT_NE(result.error().message.find(std::to_string(value)), std::string::npos);
  }
}

TEST(Confidence, MeansAgainTwiceThenHardGoodAndEasy) {
  EXPECT_EQ(grade_of({1}), Grade::kAgain);
  EXPECT_EQ(grade_of({2}), Grade::kAgain);
  EXPECT_EQ(grade_of({3}), Grade::kHard);
  EXPECT_EQ(grade_of({4}), Grade::kGood);
  EXPECT_EQ(grade_of({5}), Grade::kEasy);
}

TEST(ItemGrade, IsAgainForAMissedItemWhateverTheWhole) {
  for (int whole = 1; whole <= 5; ++whole) {
    EXPECT_EQ(item_grade({whole}, true, true), Grade::kAgain);
  }
}

TEST(ItemGrade, IsAtLeastHardForAnItemThatCameBackWhileOthersDidNot) {
  EXPECT_EQ(item_grade({1}, false, true), Grade::kHard);
  EXPECT_EQ(item_grade({2}, false, true), Grade::kHard);
  EXPECT_EQ(item_grade({4}, false, true), Grade::kGood);
}

TEST(ItemGrade, IsTheWholesWhenNoneWasMarkedAsMissed) {
  for (int whole = 1; whole <= 5; ++whole) {
    EXPECT_EQ(item_grade({whole}, false, false), grade_of({whole}));
  }
}

}  // namespace
}  // namespace hone::memory
