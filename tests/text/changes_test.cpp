#include "text/changes.h"

#include <gtest/gtest.h>

#include <optional>

namespace hone::text {
namespace {

std::optional<Change> only(std::string_view text) {
  const auto found = changes(text, quantities(text));
  if (found.size() != 1) return std::nullopt;
  return found.front();
}

void expect_change(std::string_view text, double from, double to) {
  const auto change = only(text);
  ASSERT_TRUE(change.has_value()) << text;
  EXPECT_DOUBLE_EQ(change->from.value, from) << text;
  EXPECT_DOUBLE_EQ(change->to.value, to) << text;
}

TEST(Changes, AreReadForward) {
  expect_change("Activation rose from 32% to 41% in a quarter.", 32, 41);
  expect_change("from 32 to 41%", 32, 41);
  expect_change("32% → 41%", 32, 41);
  expect_change("It was 140 minutes and is now 85 minutes.", 140, 85);
  expect_change("from a win rate of 24% to about 17%", 24, 17);
}

TEST(Changes, AreReadBackward) {
  expect_change("The answer took three days instead of six weeks.", 6, 3);
  expect_change("41%, up from 32%", 32, 41);
  expect_change("78% against 72% in the group held back", 72, 78);
}

TEST(Changes, NeedOneMeasureAndOneSentence) {
  EXPECT_FALSE(only("from 3 days to 41%").has_value());
  EXPECT_FALSE(only("It went from 32%. To 41% it never came.").has_value());
  EXPECT_FALSE(only("We had 5 people and 7 weeks.").has_value());
}

TEST(Changes, AreComputed) {
  const auto percent = only("from 32% to 41%");
  ASSERT_TRUE(percent.has_value());
  EXPECT_DOUBLE_EQ(percent->difference(), 9);
  EXPECT_DOUBLE_EQ(percent->relative_percent(), 28.125);
  const auto mixed = only("in three days instead of six weeks");
  ASSERT_TRUE(mixed.has_value());
  EXPECT_NEAR(mixed->relative_percent(), -92.857, 0.001) << "durations of two units";
}

TEST(Changes, FromNothingHaveNoPercentage) {
  const auto change = only("from 0 calls to 12 calls");
  ASSERT_TRUE(change.has_value());
  EXPECT_EQ(change->relative_percent(), 0);
}

}  // namespace
}  // namespace hone::text
