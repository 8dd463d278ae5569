#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/person.h"

namespace hone::cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

struct Bad {
  std::string name;
  std::string text;
  std::string reason;
};

TEST(Sources, AreRefusedWithFileAndReasonAndNothingIsTakenIn) {
  const std::vector<Bad> all{
      {"empty.txt", "", "empty"},
      {"blank.md", "\n \n\t\n", "empty"},
      {"nul.txt", std::string("one\ntwo\0three", 13), "Line 2"},
      {"latin.txt", "one\ntwo\nna\xEFve\n", "Line 3"},
      {"binary.db", std::string("SQLite format 3\0\x10\xFF\xFE", 19), "Line 1"},
      {"cut.json", "{\n\"cards\": [\n{\"question\": \"Wh", "Line 3"},
      {"wrong.json", R"({"cards": [{"question": ["a"]}]})", "cards[0].question"}};
  const Person person;
  for (const Bad& bad : all) {
    const Ran ran = person.hone({"import", person.writes(bad.name, bad.text), "--json"});
    EXPECT_EQ(ran.code, 1) << bad.name;
    EXPECT_EQ(ran.output, "") << bad.name;
    EXPECT_THAT(ran.errors,
                AllOf(StartsWith("hone: error: "), HasSubstr(bad.name), HasSubstr(bad.reason)));
  }
  EXPECT_THAT(person.does({"decks"}), HasSubstr("There is no deck yet"));
}

TEST(Sources, KeepWhatATruncatedPageStillHolds) {
  const Person person;
  const std::string whole = text_of(source("launch.txt"));
  for (std::size_t length = 60; length < whole.size(); length += 41) {
    const Ran ran = person.hone({"import", "-", "--deck", "cut " + std::to_string(length)},
                                whole.substr(0, length));
    EXPECT_THAT(ran.code, testing::AnyOf(0, 1)) << length;
    EXPECT_TRUE(ran.code == 0 || ran.errors.starts_with("hone: error: ")) << ran.errors;
  }
}

TEST(Sources, AreTakenInAllTogetherOrNotAtAll) {
  const Person person;
  const Ran ran =
      person.hone({"import", source("launch.txt"), person.writes("bad.json", "{\"cards\": 3}")});
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.errors, HasSubstr("bad.json"));
  EXPECT_THAT(person.does({"decks"}), HasSubstr("There is no deck yet"));
}

TEST(Sources, ThatAreNotThereAreNamed) {
  const Person person;
  const Ran ran = person.hone({"import", person.folder() / "nowhere.md"});
  EXPECT_EQ(ran.code, 1);
  EXPECT_THAT(ran.errors, HasSubstr("nowhere.md"));
  EXPECT_EQ(person.hone({"import", person.folder()}).code, 1);
}

TEST(Sources, CannotDriveTheTerminal) {
  const Person person;
  person.does({"import", "-"},
              R"([{"id": "x", "question": "Q\u001b[2J\u009b31m?", "answer": "A"}])");
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"due"}, {"card", "x"}, {"deck", "imported"}}) {
    const Ran ran = person.hone(words);
    EXPECT_EQ(ran.output.find('\x1b'), std::string::npos) << ran.output;
    EXPECT_EQ(ran.output.find("\xC2\x9B"), std::string::npos) << ran.output;
  }
}

TEST(Sources, ReportWarningsWithTheirLines) {
  const Person person;
  const std::string output =
      person.does({"import", "-"}, R"({"cards": [{"question": "Q", "answer": "A", "colour": 1}]})");
  EXPECT_THAT(output, HasSubstr("warning: cards[0].colour"));
}

}  // namespace
}  // namespace hone::cli
