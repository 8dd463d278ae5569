#include "cli/display/relative_time.h"

#include <gtest/gtest.h>

namespace hone::cli {
namespace {

Instant at(std::string_view text) {
  return Calendar::create("UTC", 4)->parse(text, Instant{}).value();
}

std::string from_nine(std::string_view moment) {
  return relative(*Calendar::create("UTC", 4), at("2026-03-02T09:00Z"), at(moment));
}

TEST(RelativeTime, SaysItAsAPersonDoes) {
  EXPECT_EQ(from_nine("2026-03-02T09:00Z"), "now");
  EXPECT_EQ(from_nine("2026-03-02T08:59:20Z"), "now");
  EXPECT_EQ(from_nine("2026-03-02T09:00:20Z"), "in 1 minute");
  EXPECT_EQ(from_nine("2026-03-02T09:10Z"), "in 10 minutes");
  EXPECT_EQ(from_nine("2026-03-02T08:59Z"), "1 minute ago");
  EXPECT_EQ(from_nine("2026-03-02T12:20Z"), "in 3 hours");
  EXPECT_EQ(from_nine("2026-03-03T03:59Z"), "in 19 hours");
  EXPECT_EQ(from_nine("2026-03-03T04:00Z"), "tomorrow");
  EXPECT_EQ(from_nine("2026-03-01T05:00Z"), "yesterday");
  EXPECT_EQ(from_nine("2026-03-08T09:00Z"), "in 6 days");
  EXPECT_EQ(from_nine("2026-03-30T09:00Z"), "in 4 weeks");
  EXPECT_EQ(from_nine("2026-09-02T09:00Z"), "in 6 months");
  EXPECT_EQ(from_nine("2036-03-02T09:00Z"), "in 10 years");
  EXPECT_EQ(from_nine("2025-03-02T09:00Z"), "12 months ago");
}

TEST(RelativeTime, CountsWithTheRightNoun) {
  EXPECT_EQ(counted(0, "card"), "0 cards");
  EXPECT_EQ(counted(1, "card"), "1 card");
  EXPECT_EQ(counted(999, "card"), "999 cards");
  EXPECT_EQ(counted(1'000, "card"), "1,000 cards");
  EXPECT_EQ(counted(-1'234'567, "card"), "-1,234,567 cards");
}

}  // namespace
}  // namespace hone::cli
