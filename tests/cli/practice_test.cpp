#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <fstream>

#include "cli/person.h"

namespace hone::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

boost::json::value document(const std::string& text) {
  return boost::json::parse(text);
}

std::vector<std::string> due_units(const Person& person, const std::string& at) {
  std::vector<std::string> units;
  const auto due = document(person.does({"due", "--at", at, "--json"}));
  for (const auto& unit : due.at("due").as_array()) {
    units.emplace_back(unit.at("unit").as_string());
  }
  return units;
}

TEST(Practice, TakesAPageFromAPipe) {
  const Person person;
  EXPECT_THAT(person.does({"import", "-"}, text_of(source("launch.txt"))),
              HasSubstr("from standard input (page): 2 cards created; 5 units."));
  EXPECT_THAT(person.does({"import", "-"}, text_of(source("launch.txt"))),
              HasSubstr("2 cards unchanged"));
}

TEST(Practice, AsksTheNextDayForWhatWasMissed) {
  Person person;
  person.does({"import", source("launch.txt")});
  for (int minutes = 0; minutes < 2; ++minutes) {
    person.does({"review", "launch-review-check", "--confidence", "4", "--missed", "2", "--at",
                 "+" + std::to_string(15 * minutes) + "m"});
  }
  const std::vector<std::string> due = due_units(person, "2026-03-03");
  EXPECT_THAT(due, testing::Contains("launch-review-check/item/owner"));
  EXPECT_THAT(due, Not(testing::Contains("launch-review-check/item/goal")));
}

TEST(Practice, LeavesNothingDueRightAfterTheReview) {
  Person person;
  person.does({"import", source("launch.txt")});
  person.does({"review", "canary-release", "--confidence", "5"});
  EXPECT_TRUE(due_units(person, "now").empty());
  EXPECT_THAT(due_units(person, "+30d"), testing::ElementsAre("canary-release"));
}

TEST(Practice, UndoesOneReviewAfterTheOther) {
  const Person person;
  person.does({"import", source("launch.txt")});
  const std::string before = person.does({"card", "launch-review-check", "--json"});
  person.does({"review", "launch-review-check", "--confidence", "4"});
  person.does({"review", "launch-review-check/item/goal", "--confidence", "1", "--at", "+1d"});
  person.does({"undo"});
  person.does({"undo"});
  EXPECT_EQ(person.does({"card", "launch-review-check", "--json"}), before);
  const Ran ran = person.hone({"undo", "--json"});
  EXPECT_EQ(ran.code, 1);
  EXPECT_EQ(ran.output, "");
}

TEST(Practice, RefusesAnItemThatIsNotOnTheList) {
  const Person person;
  person.does({"import", source("launch.txt")});
  const Ran ran =
      person.hone({"review", "launch-review-check", "--confidence", "4", "--missed", "2,9"});
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.errors, HasSubstr("9"));
  EXPECT_TRUE(due_units(person, "+90d").empty());
}

TEST(Practice, PutsACardAsideAndTakesItUpAgain) {
  const Person person;
  person.does({"import", source("launch.txt")});
  person.does({"suspend", "canary-release"});
  EXPECT_THAT(person.does({"due"}), Not(HasSubstr("canary-release")));
  EXPECT_THAT(person.does({"deck", "launch interviews"}), HasSubstr("suspended"));
  person.does({"resume", "canary-release"});
  EXPECT_THAT(person.does({"due"}), HasSubstr("canary-release"));
}

TEST(Practice, TakesAnExportBackUnchanged) {
  for (const std::string format : {"markdown", "json", "page"}) {
    const Person person;
    person.does({"import", source("launch.txt")});
    const std::string file = person.folder() / "export";
    person.does({"export", "Launch interviews", "--format", format, "-o", file});
    EXPECT_THAT(person.does({"import", file}), HasSubstr("2 cards unchanged")) << format;
    const Person other;
    other.does({"import", file});
    EXPECT_EQ(other.does({"export", "Launch interviews", "--format", "json"}),
              person.does({"export", "Launch interviews", "--format", "json"}))
        << format;
  }
}

TEST(Practice, KeepsTheMemoryOfACardWhoseAnswerChanged) {
  const Person person;
  person.does({"import", source("launch.txt")});
  person.does({"review", "canary-release", "--confidence", "5"});
  std::string text = text_of(source("launch.txt"));
  text.replace(text.find("a few customers"), 15, "few customers");
  EXPECT_THAT(person.does({"import", "-"}, text), HasSubstr("1 card updated, 1 card unchanged"));
  EXPECT_THAT(due_units(person, "+30d"), testing::ElementsAre("canary-release"));
}

TEST(Practice, BringsABackupBack) {
  const Person person;
  person.does({"import", source("launch.txt")});
  person.does({"review", "canary-release", "--confidence", "5"});
  const std::string before = person.does({"card", "canary-release", "--json"});
  person.does({"backup", person.folder() / "copy.db"});
  person.does({"review", "canary-release", "--confidence", "1", "--at", "+1d"});
  EXPECT_THAT(person.does({"restore", person.folder() / "copy.db"}), HasSubstr("kept as"));
  EXPECT_EQ(person.does({"card", "canary-release", "--json"}), before);
  EXPECT_THAT(person.does({"doctor", "--rebuild"}), HasSubstr("0 of them corrected"));
}

TEST(Practice, BeginsWithTheBuiltInDeckOnlyWhereThereIsNone) {
  const Person newcomer;
  const Ran first = newcomer.hone({"due"});
  EXPECT_EQ(first.code, 0);
  EXPECT_THAT(first.errors, HasSubstr("the built-in one was taken in"));
  EXPECT_THAT(first.output, HasSubstr("new question"));
  EXPECT_EQ(newcomer.hone({"due"}).errors, "");

  const Person importer;
  importer.does({"import", source("launch.txt")});
  EXPECT_EQ(importer.hone({"due"}).errors, "");
  EXPECT_THAT(importer.does({"decks"}), Not(HasSubstr("Behavioural")));
}

TEST(Practice, ChangesSettingsForAllAndForOneDeck) {
  const Person person;
  person.does({"import", source("launch.txt")});
  person.does({"settings", "depth", "terms", "--deck", "launch interviews"});
  EXPECT_EQ(person.does({"settings", "depth"}), "list\n");
  EXPECT_EQ(person.does({"settings", "depth", "--deck", "launch interviews"}), "terms\n");
  person.does({"settings", "--reset", "--deck", "launch interviews"});
  EXPECT_EQ(person.does({"settings", "depth", "--deck", "launch interviews"}), "list\n");
  EXPECT_THAT(person.hone({"settings", "new-per-dy", "3"}).errors, HasSubstr("new-per-day"));
  EXPECT_EQ(person.hone({"settings", "new-per-day", "many"}).code, 1);
  EXPECT_EQ(person.does({"settings", "new-per-day"}), "20\n");
}

TEST(Practice, ShowsTimesInThePersonsZone) {
  Person person;
  person.does({"import", source("launch.txt")});
  person.does({"settings", "time-zone", "Asia/Tokyo"});
  EXPECT_THAT(person.does({"due"}), HasSubstr("2026-03-02 18:00"));
  EXPECT_THAT(person.does({"due", "--at", "2026-03-02T18:00"}), HasSubstr("2026-03-02 18:00"));
}

}  // namespace
}  // namespace hone::cli
