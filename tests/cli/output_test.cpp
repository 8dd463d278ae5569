#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/command.h"
#include "cli/golden.h"
#include "cli/person.h"
#include "json/schema_check.h"
#include "places.h"

namespace hone::cli {
namespace {

using Words = std::vector<std::string>;

/// Someone who has imported a page, reviewed both cards and comes back the next day.
class Outputs : public testing::Test {
 protected:
  void SetUp() override {
    person.does({"import", source("launch.txt")});
    person.does({"review", "launch-review-check", "--confidence", "3", "--missed", "2,3"});
    person.does({"review", "canary-release", "--confidence", "5"});
    person.is_at("2026-03-03T08:00Z");
  }

  /// The text and the JSON that a command prints, each against its file.
  void expect(const std::string& name, Words words, const std::string& schema) {
    expect_golden(name + ".txt", person.does(words));
    words.emplace_back("--json");
    expect_document(name, words, schema);
  }

  void expect_document(const std::string& name, const Words& words, const std::string& schema) {
    const std::string document = person.does(words);
    expect_golden(name + ".json", document);
    expect_schema(document, schema);
  }

  static void expect_schema(const std::string& document, const std::string& schema) {
    json::SchemaCheck check(tests::house() / "docs" / "schemas");
    EXPECT_THAT(check.problems(document, schema), testing::IsEmpty());
  }

  Person person;
};

TEST_F(Outputs, OfDecks) {
  expect("decks", {"decks"}, "decks");
}
TEST_F(Outputs, OfADeck) {
  expect("deck", {"deck", "launch interviews"}, "deck");
}
TEST_F(Outputs, OfACard) {
  expect("card", {"card", "launch-review-check"}, "card");
}
TEST_F(Outputs, OfDue) {
  expect("due", {"due"}, "due");
}
TEST_F(Outputs, OfDueWhenNothingIs) {
  person.is_at("2026-03-02T09:00:30Z");
  expect("due-nothing", {"due"}, "due");
}
TEST_F(Outputs, OfToday) {
  expect("today", {"today"}, "today");
}
TEST_F(Outputs, OfTodayOfNobody) {
  const Person nobody;
  expect_golden("today-nobody.txt", nobody.does({"today"}));
}
TEST_F(Outputs, OfProgress) {
  person.does({"review", "launch-review-check", "--confidence", "4", "--missed", "1"});
  expect_golden("progress.txt", person.does({"progress", "--days", "5"}));
  expect_schema(person.does({"progress", "--json"}),
                "progress");  // a year of days would say no more
}
TEST_F(Outputs, OfAHistory) {
  person.does({"review", "launch-review-check", "--confidence", "4", "--missed", "1"});
  expect_golden("history.txt", person.does({"history", "launch-review-check"}));
  expect_schema(person.does({"history", "launch-review-check", "--json"}), "history");
}
TEST_F(Outputs, OfASearch) {
  expect("search", {"search", "canary", "rel"}, "search");
  expect("search-some", {"search", "canary", "launch"}, "search");
  expect("search-nothing", {"search", "zeppelin"}, "search");
}
TEST_F(Outputs, OfARecall) {
  const std::string typed = "the number to move\nOwnr\nwho brings coffee\n";
  expect_golden("recall.txt", person.does({"recall", "launch"}, typed));
  const std::string document = person.does({"recall", "launch", "--json"}, typed);
  expect_schema(document, "recall");
  EXPECT_THAT(document, testing::HasSubstr("\"title\": \"Owner (one name)\""));
  const auto file = person.writes("typed.txt", typed);
  EXPECT_EQ(person.does({"recall", "launch", "--answer", file, "--json"}), document);
  EXPECT_THAT(person.does({"recall", "launch"}), testing::HasSubstr("0 of 3 came back"));
  const Ran refused = person.hone({"recall", "canary-release"}, typed);
  EXPECT_EQ(refused.code, 1);
  EXPECT_THAT(refused.errors,
              testing::HasSubstr("hone: error: The card “canary-release” has no list"));
}
TEST_F(Outputs, OfResetting) {
  expect_golden("reset.txt", person.does({"reset", "launch interviews"}));
  expect_golden("undo-reset.txt", person.does({"undo"}));
  expect_document("reset", {"reset", "launch interviews", "--json"}, "reset");
  expect_document("undo-reset", {"undo", "--json"}, "undo");
}
TEST_F(Outputs, OfDueAtDepth) {
  expect("due-terms", {"due", "--depth", "terms", "--deck", "Launch interviews"}, "due");
}
TEST_F(Outputs, OfImportingAgain) {
  expect("import-again", {"import", source("launch.txt")}, "import");
}
TEST_F(Outputs, OfSettings) {
  expect("settings", {"settings"}, "settings");
}
TEST_F(Outputs, OfReviewing) {
  expect_golden("review.txt", person.does({"review", "launch-review-check", "--confidence", "4"}));
  expect_golden("undo.txt", person.does({"undo"}));
  expect_document("review", {"review", "launch-review-check", "--confidence", "4", "--json"},
                  "review");
  expect_document("undo", {"undo", "--json"}, "undo");
}
TEST_F(Outputs, OfADoctorFollowTheSchema) {
  json::SchemaCheck check(tests::house() / "docs" / "schemas");
  EXPECT_THAT(check.problems(person.does({"doctor", "--json"}), "doctor"), testing::IsEmpty());
  EXPECT_THAT(check.problems(person.does({"doctor", "--rebuild", "--json"}), "doctor"),
              testing::IsEmpty());
  EXPECT_THAT(person.does({"doctor"}), testing::HasSubstr("2 cards, 4 unit reviews"));
}
TEST_F(Outputs, OfExports) {
  for (const std::string format : {"markdown", "csv", "json", "page"}) {
    expect_golden("export-" + format + ".txt",
                  person.does({"export", "Launch interviews", "--format", format}));
  }
}
TEST_F(Outputs, OfAQuestion) {
  expect("question", {"question", "Tell", "me", "about", "a", "launch", "that", "failed."},
         "question");
  EXPECT_THAT(person.hone({"question", " "}).errors, testing::HasSubstr("is empty"));
}
TEST_F(Outputs, OfHelp) {
  std::string all = person.does({"--help"});
  for (const Command& described : commands()) {
    const std::string command(described.name);
    const std::string help = person.does({command, "--help"});
    EXPECT_THAT(help, testing::HasSubstr("Examples\n  ")) << command;
    all += "\n$ hone " + command + " --help\n" + help;
  }
  expect_golden("help.txt", all);
}
TEST_F(Outputs, OfManualAndCompletions) {
  expect_golden("manual.txt", person.does({"manual"}));
  for (const std::string shell : {"bash", "zsh", "fish"}) {
    expect_golden("completion." + shell, person.does({"completion", shell}));
  }
}

}  // namespace
}  // namespace hone::cli
