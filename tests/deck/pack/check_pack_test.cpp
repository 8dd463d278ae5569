#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "deck/pack/named_terms.h"
#include "deck/pack/pack_texts.h"

namespace hone::deck {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A change to the pack to begin with, and the one fault that it makes.
struct Change {
  std::string file;
  std::string passage;
  std::string replacement;
  std::string fault;
};

class PackCheck : public testing::TestWithParam<Change> {};

TEST_P(PackCheck, NamesTheFileTheLineAndWhatToMend) {
  const Change& change = GetParam();
  EXPECT_THAT(faults_of(pack_with(change.file, change.passage, change.replacement)),
              ElementsAre(HasSubstr(change.fault)));
}

INSTANTIATE_TEST_SUITE_P(
    OfOneChange, PackCheck,
    testing::Values(
        Change{"questions.md", "technical, dough", "dough",
               "questions.md:5: “ask-flat-loaf” has 0 levels"},
        Change{"questions.md", "technical, dough", "technical, basic, dough", "has 2 levels"},
        Change{"questions.md", "4. Also says what would prove the first guess wrong.\n", "",
               "questions.md:5: “ask-flat-loaf” has a rubric of 3 levels"},
        Change{"questions.md", "### What it tests", "### What it is about",
               "“ask-flat-loaf” does not say what it tests"},
        Change{"questions.md", "### Red flags", "### Remarks", "“ask-flat-loaf” has no red flag"},
        Change{"questions.md", "### Follow-up questions", "### Remarks",
               "“ask-flat-loaf” has no probe;"},
        Change{"questions.md", "After: proving", "After: kneading",
               "questions.md:5: “ask-flat-loaf” comes after “kneading”, which no card"},
        Change{
            "craft.md", "before it is baked.",
            "before it is baked.\n\n## Who is the master? {#listener-master}\n\nTags: dough\n\nMe.",
            "listeners.md:5: “listener-master” is the name of a card in “craft.md” (line 12) as "
            "well."},
        Change{"role.md", "Questions: ask-flat-loaf.", "Questions: ask-burnt-loaf.",
               "the mistake “Blaming the flour” names “ask-burnt-loaf”, which is no question."},
        Change{"role.md", "Weight: 100", "Weight: 90", "add up to 90, not to 100."},
        Change{"listeners.md", "dough × 2", "crust × 2",
               "listeners.md:5: “listener-master” weighs “crust”, which is no competency."},
        Change{"listeners.md", "dough × 2", "dough × 4",
               "“listener-master” has the weight “dough × 4: the bread is the business”"},
        Change{"listeners.md", "1. listener-master,", "1. listener-miller,",
               "listeners.md:19: “loop-village” names “listener-miller”, which is no listener."},
        Change{"listeners.md", "30 min", "half an hour",
               "“loop-village” has the stage “listener-master, half an hour: Why bread"},
        Change{"craft.md", "Letting shaped dough",
               "### Must have\n\n1. **Time**\n\n### Remarks\n\nLetting",
               "craft.md:5: “proving” has a must-have list of fewer than two items."}));

TEST(WholePackCheck, FindsAbbreviationsThatNothingExplains) {
  const std::string answer = "Letting shaped dough";
  EXPECT_THAT(faults_of(pack_with("craft.md", answer, "The DDT says so. Dough")),
              ElementsAre(HasSubstr("craft.md:5: “proving” uses “DDT”, which no card")));
  EXPECT_THAT(faults_of(pack_with("craft.md", answer, "The desired temperature (DDT). Dough")),
              IsEmpty());
  EXPECT_THAT(faults_of(pack_with("craft.md", answer, "The `DDT` of Henry II. Dough")), IsEmpty());
}

TEST(WholePackCheck, FindsNamedTermsThatNothingExplains) {
  const std::string answer = "Letting shaped dough";
  EXPECT_THAT(faults_of(pack_with("craft.md", answer, "As in the Kano model, dough")),
              ElementsAre(HasSubstr("craft.md:5: “proving” uses the term “Kano model”, which no")));
  EXPECT_THAT(faults_of(pack_with("craft.md", answer, "An *autolyse*, then dough")),
              ElementsAre(HasSubstr("uses the term “autolyse”")));
  EXPECT_THAT(faults_of(pack_with("craft.md", answer, "For *proving*, shaped dough")), IsEmpty());
}

TEST(NamedTerms, AreWhatStandsInEmphasisAndNamesOfMethods) {
  EXPECT_THAT(named_terms("Use *two words*, then the Sean Ellis test."),
              ElementsAre("two words", "Sean Ellis test"));
  EXPECT_THAT(named_terms("A **bold** word, 2 * 3 * 4, *one of more than four words*."), IsEmpty());
  EXPECT_THAT(named_terms("Then I test it."), IsEmpty());
  EXPECT_THAT(named_terms("Our test ran. Kano model: I ran a test. In the Kano."), IsEmpty());
}

TEST(WholePackCheck, FindsSentencesThatNobodyCanSay) {
  std::string sentence = "Letting";
  for (int i = 0; i < 60; ++i) sentence += " more";
  EXPECT_THAT(faults_of(pack_with("craft.md", "Letting", sentence)),
              ElementsAre(HasSubstr("“proving” has a sentence of 68 words (“Letting more")));
}

TEST(WholePackCheck, FindsNothingInAPackThatIsInOrder) {
  EXPECT_THAT(faults_of(new_pack()), IsEmpty());
}

TEST(WholePackCheck, ShowsACircleOfPrerequisites) {
  EXPECT_THAT(
      faults_of(pack_with("craft.md", "Tags: dough", "Tags: dough\nAfter: ask-flat-loaf")),
      ElementsAre(HasSubstr("proving” comes after itself: proving after ask-flat-loaf after "
                            "proving; take one “After:” out.")));
}

TEST(WholePackCheck, MissesACompetencyThatNothingCarries) {
  const auto faults = faults_of(pack_with("questions.md", "technical, dough", "technical"));
  EXPECT_THAT(faults, testing::Contains(HasSubstr("has no competency")));
  EXPECT_THAT(faults, testing::Contains(HasSubstr("no question asks for the competency “dough”.")));
}

TEST(WholePackCheck, TellsWhichFileCannotBeRead) {
  std::vector<PackFile> files = new_pack();
  files.push_back({"empty.md", ""});
  EXPECT_THAT(faults_of(files), ElementsAre(HasSubstr("empty.md:0: ")));
}

TEST(WholePackCheck, AsksForTheRole) {
  EXPECT_THAT(faults_of(pack_with("role.md", "## Role: Baker", "## A baker's role")),
              testing::Contains(HasSubstr("no file describes the role")));
}

}  // namespace
}  // namespace hone::deck
