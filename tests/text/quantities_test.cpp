#include "text/quantities.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "text/any_text.h"

namespace hone::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Each quantity as “span | measure value[–upper] unit”.
std::vector<std::string> read(std::string_view text) {
  constexpr std::array kNames{"count", "percent", "points", "money", "duration", "multiple"};
  std::vector<std::string> all;
  for (const Quantity& found : quantities(text)) {
    std::string line = fmt::format("{} | {} {:.4g}", found.span.of(text),
                                   kNames[static_cast<std::size_t>(found.measure)], found.value);
    if (found.upper) line += fmt::format("–{:.4g}", *found.upper);
    if (!found.unit.empty()) line += " " + found.unit;
    all.push_back(line);
  }
  return all;
}

TEST(Quantities, AreReadWithTheirUnits) {
  EXPECT_THAT(read("churn fell by 3.5% and 2 percentage points"),
              ElementsAre("3.5% | percent 3.5", "2 percentage points | points 2"));
  EXPECT_THAT(read("1,250 customers paid £85,000, later $1.2M and 40 euros"),
              ElementsAre("1,250 | count 1250 customers", "£85,000 | money 8.5e+04 gbp",
                          "$1.2M | money 1.2e+06 usd", "40 euros | money 40 eur"));
  EXPECT_THAT(read("in 90 days, six weeks, a 45-minute call, 40ms"),
              ElementsAre("90 days | duration 90 day", "six weeks | duration 6 week",
                          "45-minute | duration 45 minute", "40ms | duration 40 millisecond"));
  EXPECT_THAT(read("3x the traffic, 2.5× faster, three times as many, it doubled"),
              ElementsAre("3x | multiple 3", "2.5× | multiple 2.5", "three times | multiple 3",
                          "doubled | multiple 2"));
}

TEST(Quantities, AreReadInWords) {
  EXPECT_THAT(read("a hundred and twenty firms, twenty-five of them, two thousand users"),
              ElementsAre("a hundred and twenty | count 120 firms", "twenty-five | count 25",
                          "two thousand | count 2000 users"));
  EXPECT_THAT(
      read("half of the teams, a third of visitors, three quarters of calls"),
      ElementsAre("half | percent 50", "a third | percent 33.33", "three quarters | percent 75"));
  EXPECT_THAT(read("zero defects"), ElementsAre("zero | count 0 defects"));
}

TEST(Quantities, OfARangeAreOne) {
  EXPECT_THAT(read("3–5 days"), ElementsAre("3–5 days | duration 3–5 day"));
  EXPECT_THAT(read("10 to 20% of them"), ElementsAre("10 to 20% | percent 10–20"));
  EXPECT_THAT(read("between 5 and 30 sites"), ElementsAre("5 and 30 | count 5–30 sites"));
  EXPECT_THAT(read("from 10 to 20%"), ElementsAre("10 | count 10", "20% | percent 20"))
      << "a change is no range";
}

TEST(Quantities, AreNotSeenWhereThereAreNone) {
  EXPECT_THAT(read("B2B, GPT-4, 24/7, v1.2.3, 10:30, the 2nd one, one of us, Q3 2024, in 2023"),
              IsEmpty());
  EXPECT_THAT(read("1. first\n2) second"), IsEmpty());
  EXPECT_THAT(read("on 14 March 2025 and 2025-03-14"), IsEmpty());
}

TEST(Quantities, CompareWithinOneMeasureAndUnit) {
  const auto all = quantities("5% of 3 days or 2 weeks for $4 or €5 and 6 calls");
  ASSERT_EQ(all.size(), 6U);
  EXPECT_TRUE(comparable(all[1], all[2]));
  EXPECT_FALSE(comparable(all[0], all[1]));
  EXPECT_FALSE(comparable(all[3], all[4]));
}

RC_GTEST_PROP(QuantitiesLaw, TheyStandInOrderInsideTheText, ()) {
  std::string text;
  const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
      "1", "5", ",", ".", "000", "%", " ", "–", "to ", "$", "£", "k", "two", "hundred ", "half ",
      "of ", "and ", "\n", "weeks", "é", "\xFF", "2024", "-", "x", "Q3 "));
  for (const auto& piece : pieces) text += piece;
  std::size_t last = 0;
  for (const Quantity& found : quantities(text)) {
    RC_ASSERT(found.span.begin >= last);
    RC_ASSERT(found.span.begin < found.span.end);
    RC_ASSERT(found.span.end <= text.size());
    last = found.span.end;
  }
}

}  // namespace
}  // namespace hone::text
