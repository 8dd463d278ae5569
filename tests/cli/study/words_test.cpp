#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/study/due_hint.h"
#include "cli/study/forecast_chart.h"
#include "cli/study/palette.h"
#include "cli/study/summary_text.h"

namespace hone::cli::studying {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;

Instant at(std::string_view text) {
  return Calendar::create("UTC", 4)->parse(text, {}).value();
}

std::string full_hint(Instant from, Instant due) {
  return due_hint(*Calendar::create("UTC", 4), from, due).full;
}

TEST(ADueHint, CountsMinutesAndHoursWithinTheDayAndDaysAfterIt) {
  const Instant noon = at("2026-03-02T12:00Z");
  EXPECT_EQ(full_hint(noon, noon + 30s), "1 min");
  EXPECT_EQ(full_hint(noon, noon + 10min), "10 min");
  EXPECT_EQ(full_hint(noon, noon + 5h), "5 h");
  EXPECT_EQ(full_hint(noon, at("2026-03-03T04:00Z")), "1 day");
  EXPECT_EQ(full_hint(noon, at("2026-03-10T04:00Z")), "8 days");
  EXPECT_EQ(full_hint(noon, at("2026-06-02T04:00Z")), "3 months");
  EXPECT_EQ(full_hint(noon, at("2028-03-05T04:00Z")), "2 years");
}

TEST(ADueHint, CountsMinutesAlsoWhereTheDayTurnsInBetween) {
  EXPECT_EQ(full_hint(at("2026-03-02T03:55Z"), at("2026-03-02T04:05Z")), "10 min");
}

TEST(ADueHint, HasAShortFormForNarrowScreens) {
  const Calendar calendar = *Calendar::create("UTC", 4);
  const Instant noon = at("2026-03-02T12:00Z");
  EXPECT_EQ(due_hint(calendar, noon, noon + 10min).brief, "10m");
  EXPECT_EQ(due_hint(calendar, noon, at("2026-03-10T04:00Z")).brief, "8d");
  EXPECT_EQ(due_hint(calendar, noon, at("2026-06-02T04:00Z")).brief, "3mo");
}

std::vector<std::string> chart_text(std::vector<int> counts, int width) {
  std::vector<std::string> rows;
  const Day monday{std::chrono::local_days{std::chrono::year{2026} / 3 / 2}};
  for (const Line& line : forecast_chart(counts, monday, width)) rows.push_back(plain_text(line));
  return rows;
}

TEST(TheForecast, DrawsBarsInProportionAndNamesTheDays) {
  EXPECT_THAT(chart_text({2, 0, 10, 1}, 20),
              ElementsAre("2    0    10   1", "          ████", "          ████", "          ████",
                          "          ████", "████      ████ ▄▄▄▄", "Mo   Tu   We   Th",
                          "2    3    4    5"));
}

TEST(TheForecast, ShowsEvenTheSmallestCount) {
  EXPECT_THAT(chart_text({1000, 1}, 10), testing::Contains(HasSubstr("████ ▁▁▁▁")));
}

TEST(TheForecast, FitsIntoNarrowScreens) {
  for (const std::string& row : chart_text(std::vector<int>(14, 3), 30)) {
    EXPECT_LE(row.size(), 30U * 3) << row;  // three bytes a block
  }
  EXPECT_THAT(chart_text(std::vector<int>(14, 3), 28).back(), HasSubstr("2   4   6"));
}

TEST(TheSummary, SaysWhatTheSessionCameTo) {
  const app::SessionSummary summary{.questions = 3,
                                    .reviewed = 13,
                                    .recalled = 11,
                                    .introduced = 4,
                                    .spent = 6min,
                                    .due_tomorrow = 7,
                                    .forecast = {},
                                    .leeches = {}};
  EXPECT_EQ(summary_sentence(summary),
            "3 questions in 6 minutes; 13 units reviewed, 11 recalled (84%); 4 new begun; "
            "7 due tomorrow.\n");
}

TEST(TheSummary, SaysSoWhenNothingWasAnswered) {
  EXPECT_EQ(summary_sentence({}), "Nothing was answered; 0 due tomorrow.\n");
}

TEST(ThePalette, TellsTonesApartWithoutColour) {
  const Palette plain(false);
  for (const Tone tone : {Tone::kPlain, Tone::kStrong, Tone::kQuiet, Tone::kAccent, Tone::kBad}) {
    EXPECT_EQ(plain.style_of(tone).colour, Colour::kDefault);
  }
  EXPECT_NE(plain.style_of(Tone::kBad), plain.style_of(Tone::kStrong));
  EXPECT_NE(plain.style_of(Tone::kPlain), plain.style_of(Tone::kStrong));
}

TEST(ThePalette, ShowsWhatWasMissedInRed) {
  EXPECT_EQ(Palette(true).style_of(Tone::kBad).colour, Colour::kRed);
}

}  // namespace
}  // namespace hone::cli::studying
