#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "cli/golden.h"
#include "cli/person.h"
#include "json/schema_check.h"
#include "places.h"

namespace hone::cli {
namespace {

using testing::HasSubstr;

using Words = std::vector<std::string>;

class Planning : public testing::Test {
 protected:
  void SetUp() override { person.does({"import", source("launch.txt")}); }

  std::string complaint(const Words& words) const {
    const Ran ran = person.hone(words);
    EXPECT_EQ(ran.code, 1);
    return ran.errors;
  }

  Person person;
};

TEST_F(Planning, TellsDayByDayWhatToExpect) {
  const std::string text = person.does({"plan", "--date", "2026-03-06", "--minutes", "3"});
  EXPECT_THAT(text, HasSubstr("Interview on 2026-03-06, in 4 days: "));
  EXPECT_THAT(text, HasSubstr("2026-03-05"));
  EXPECT_THAT(text, HasSubstr("expected to come back, by chance "));
  EXPECT_THAT(text, HasSubstr("Every new unit finds its time."));
  EXPECT_THAT(person.does({"plan", "--date", "2026-03-03", "--minutes", "1"}),
              HasSubstr("No time for about "));
  EXPECT_THAT(text, HasSubstr("“--follow” makes practice follow it."));
}

TEST_F(Planning, PrintsADocumentThatFollowsItsSchema) {
  json::SchemaCheck check(tests::house() / "docs" / "schemas");
  const Words words{"plan",      "--date", "2026-03-06", "--date", "2026-03-09",
                    "--minutes", "1",      "--off",      "wed",    "--json"};
  EXPECT_THAT(check.problems(person.does(words), "plan"), testing::IsEmpty());
}

TEST_F(Planning, IsFollowedUntilItIsDropped) {
  person.does({"plan", "--date", "2026-03-06", "--follow"});
  EXPECT_THAT(person.does({"plan"}), HasSubstr("Practice follows this plan"));
  EXPECT_THAT(person.does({"today"}), HasSubstr("Today's part of the plan for the interview on "));
  person.does({"plan", "--drop"});
  EXPECT_THAT(complaint({"plan"}), HasSubstr("no plan is followed"));
}

TEST_F(Planning, AnswersClearlyWhereItCannotPlan) {
  EXPECT_THAT(complaint({"plan", "--date", "2026-03-01"}), HasSubstr("is over; give a day after"));
  EXPECT_THAT(complaint({"plan", "--date", "2036-03-01"}), HasSubstr("days off, and a plan looks"));
  EXPECT_THAT(complaint({"plan", "--date", "2026-03-09", "--minutes", "0"}),
              HasSubstr("0 minutes a day"));
  EXPECT_THAT(complaint({"plan", "--date", "someday"}), testing::StartsWith("hone: error: "));
  EXPECT_THAT(complaint({"plan", "--date", "2026-03-09", "--deck", "launsh"}),
              testing::StartsWith("hone: error: "));
}

TEST_F(Planning, WritesACalendarThatAnotherParserReads) {
  const auto file = person.folder() / "plan.ics";
  person.does({"plan", "--date", "2026-03-06", "--minutes", "3", "--ics", file.string()});
  const auto program = person.writes("read.py", R"(
import icalendar, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
events = calendar.walk("VEVENT")
assert len({str(event["UID"]) for event in events}) == len(events)
assert all("DTSTAMP" in event and event["DTEND"].dt > event["DTSTART"].dt for event in events)
interview = events[-1]
assert str(interview["SUMMARY"]) == "Interview" and str(interview["DTSTART"].dt) == "2026-03-06"
assert "\n" in str(events[0]["DESCRIPTION"])
)");
  // Debian's own, which has its packages.
  const std::string command = "/usr/bin/python3 '" + program.string() + "' '" + file.string() + "'";
  EXPECT_EQ(std::system(command.c_str()), 0);
}

}  // namespace
}  // namespace hone::cli
