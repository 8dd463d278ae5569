#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/golden.h"
#include "cli/person.h"
#include "json/schema_check.h"
#include "places.h"

namespace hone::cli {
namespace {

using testing::HasSubstr;

/// Someone who has begun a pack of their own.
class OwnPack : public testing::Test {
 protected:
  OwnPack() { person.does({"pack", "new", folder}); }

  static void expect_schema(const std::string& document, const std::string& schema) {
    json::SchemaCheck check(tests::house() / "docs" / "schemas");
    EXPECT_THAT(check.problems(document, schema), testing::IsEmpty());
  }

  Person person;
  const std::string folder = (person.folder() / "baker").string();
};

TEST_F(OwnPack, IsInOrderWhenItWasJustBegun) {
  EXPECT_EQ(person.does({"pack", "check", folder}),
            folder + ": 5 cards, 1 question, 1 competency; nothing is amiss.\n");
}

TEST_F(OwnPack, IsNotBegunTwice) {
  const Ran again = person.hone({"pack", "new", folder});
  EXPECT_EQ(again.code, 1);
  EXPECT_THAT(again.errors, HasSubstr("is not empty; give a folder that is new."));
}

TEST_F(OwnPack, IsCheckedByFileAndLine) {
  person.writes("baker/craft.md", "# Baking\n\n## What is rye?\n\nAfter: wheat\n\nA grain.\n");
  const Ran checked = person.hone({"pack", "check", folder});
  EXPECT_EQ(checked.code, 1);
  EXPECT_THAT(checked.output, HasSubstr("baker/craft.md:3: “rye” comes after “wheat”"));
  EXPECT_THAT(checked.output, HasSubstr("baker/questions.md:5: “ask-flat-loaf” comes after "));
  EXPECT_THAT(checked.errors, HasSubstr("the pack has 2 faults"));
}

TEST_F(OwnPack, ShowsItsQuestions) {
  const std::string table = person.does({"questions", "--pack", folder});
  EXPECT_THAT(table, HasSubstr("ask-flat-loaf  technical  dough"));
  const std::string one = person.does({"questions", "ask-flat", "--pack", folder});
  EXPECT_THAT(one, HasSubstr("1. Guesses one cause and would change it."));
  const std::string document = person.does({"questions", "--pack", folder, "--json"});
  expect_golden("questions.json", document);
  expect_schema(document, "questions");
}

TEST_F(OwnPack, ShowsItsGlossary) {
  EXPECT_EQ(person.does({"glossary", "proving", "--pack", folder}),
            "proving\n\nLetting shaped dough rise before it is baked. (proving)\n\nAlso on: "
            "ask-flat-loaf\n");
  const std::string document = person.does({"glossary", "proving", "--pack", folder, "--json"});
  expect_golden("glossary.json", document);
  expect_schema(document, "glossary");
}

TEST(BuiltInQuestions, CanBeNarrowed) {
  const Person person;
  const std::string all = person.does({"questions"});
  EXPECT_THAT(all, HasSubstr("ask-north-star"));
  EXPECT_THAT(all, HasSubstr("ask-failure-mistake"));
  const std::string some = person.does({"questions", "--level", "basic", "--competency", "sql"});
  EXPECT_THAT(some, HasSubstr("ask-left-join"));
  EXPECT_THAT(some, testing::Not(HasSubstr("ask-north-star")));
}

TEST(BuiltInQuestions, ArePutInTheOrderOfWhatCountsInACompany) {
  const Person person;
  const std::vector<std::string> asked = {"questions", "--level", "advanced"};
  const std::string all = person.does(asked);
  const std::string there =
      person.does({"questions", "--level", "advanced", "--company", "start-up"});
  // Acting under uncertainty counts twice in a start-up, looking after what exists half.
  EXPECT_LT(all.find("ask-carry-out-sunset"), all.find("ask-first-hundred-days"));
  EXPECT_GT(there.find("ask-carry-out-sunset"), there.find("ask-first-hundred-days"));
  EXPECT_EQ(there,
            person.does({"questions", "--level", "advanced", "--company", "company-start-up"}));
  EXPECT_THAT(person.hone({"questions", "--company", "bakery"}).errors,
              HasSubstr("there is no kind of company “bakery”; there are start-up"));
}

TEST(BuiltInQuestions, AreNamedWhenOneIsMistyped) {
  const Person person;
  EXPECT_THAT(person.hone({"questions", "ask-nort-star"}).errors,
              HasSubstr("did you mean “ask-north-star”?"));
  EXPECT_THAT(person.hone({"questions", "--competency", "baking"}).errors,
              HasSubstr("there is no competency “baking”; there are discovery, strategy"));
  EXPECT_THAT(person.hone({"questions", "ask-prio"}).errors, HasSubstr("give more of it."));
}

TEST(BuiltInGlossary, LinksTheCardsThatUseATerm) {
  const Person person;
  EXPECT_THAT(person.does({"glossary", "churn"}), HasSubstr("Also on: "));
  EXPECT_EQ(person.hone({"glossary", "zeppelin"}).code, 1);
}

}  // namespace
}  // namespace hone::cli
