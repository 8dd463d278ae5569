#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "cli/person.h"
#include "text/layout.h"

namespace hone::cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

struct Mistake {
  std::vector<std::string> words;
  std::string answer;
};

TEST(Usage, NamesTheNearestWordAndEndsWithTwo) {
  const std::vector<Mistake> mistakes{
      {{"imprt", "x"}, "did you mean “import”?"},
      {{"frobnicate"}, "“hone --help” lists them"},
      {{"due", "--jsn"}, "did you mean “--json”?"},
      {{"review", "x", "--confidenc", "4"}, "did you mean “--confidence”?"},
      {{"--jsno", "decks"}, "there is no option “--jsno”"},
      {{"due", "--depth=trems"}, "did you mean “terms”?"},
      {{"export", "x", "--format", "pdf"}, "none of markdown, csv, json, page"},
      {{"review", "x"}, "--confidence is required"},
      {{"review", "x", "--confidence", "6"}, "not in range 1 to 5"},
      {{"review", "x", "--confidence", "four"}, "--confidence"},
      {{"review", "x", "--confidence", "4", "--missed", "a"}, "--missed"},
      {{"import"}, "file is required"},
      {{"decks", "more"}, "“more” is one word too many"},
      {{"study", "--limit", "0"}, "--limit"}};
  const Person person;
  for (const Mistake& mistake : mistakes) {
    const Ran ran = person.hone(mistake.words);
    EXPECT_EQ(ran.code, 2) << mistake.words.front();
    EXPECT_THAT(ran.errors, StartsWith("hone: error: "));
    EXPECT_THAT(ran.errors, HasSubstr(mistake.answer));
    EXPECT_THAT(ran.output, IsEmpty());
  }
}

TEST(Usage, ShowsTheCommandsToSomeoneWhoGivesNone) {
  const Ran ran = Person().hone({});
  EXPECT_EQ(ran.code, 2);
  EXPECT_THAT(ran.errors, HasSubstr("Commands"));
}

TEST(Usage, TakesHelpForACommandToo) {
  const Person person;
  EXPECT_EQ(person.does({"help", "due"}), person.does({"due", "--help"}));
  EXPECT_EQ(person.does({"help"}), person.does({"--help"}));
}

TEST(Usage, FitsHelpIntoEightyColumns) {
  const Person person;
  for (const std::string command :
       {"study", "serve", "due", "import", "decks", "deck", "card", "export", "review", "undo",
        "edit", "suspend", "resume", "settings", "backup", "restore", "doctor", "manual",
        "completion"}) {
    std::istringstream help(person.does({command, "--help"}));
    for (std::string line; std::getline(help, line);) EXPECT_LE(text::columns(line), 80) << line;
  }
}

TEST(Usage, SaysItsVersion) {
  EXPECT_THAT(Person().does({"--version"}), StartsWith("hone "));
}

TEST(Usage, RefusesAMomentThatIsAMistypedYear) {
  const Person person;
  const Ran ran = person.hone({"due", "--at", "20260-03-02"});
  EXPECT_EQ(ran.code, 1);
  const Ran far = person.hone({"due", "--at", "2206-03-02"});
  EXPECT_EQ(far.code, 1);
  EXPECT_THAT(far.errors, HasSubstr("a hundred years"));
}

}  // namespace
}  // namespace hone::cli
