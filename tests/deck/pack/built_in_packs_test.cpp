#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>

#include "base/file.h"
#include "deck/format.h"
#include "deck/pack/glossary.h"
#include "deck/pack/pack.h"
#include "deck/pack/pack_texts.h"
#include "places.h"

namespace hone::deck {
namespace {

using testing::Ge;
using testing::IsEmpty;

std::vector<PackFile> files_of(const std::string& pack) {
  std::vector<PackFile> files;
  for (const auto& entry : std::filesystem::directory_iterator(tests::house() / "packs" / pack)) {
    if (entry.path().extension() != ".md") continue;
    files.push_back(
        {entry.path().filename().string(), read_file(entry.path(), kLargestText).value()});
  }
  std::ranges::sort(files, {}, &PackFile::name);
  return files;
}

TEST(ProductManagerPack, HasNoFault) {
  EXPECT_THAT(faults_of(files_of("product-manager")), IsEmpty());
}

TEST(ProductManagerPack, AsksAtEveryLevel) {
  const Pack pack = read_pack(files_of("product-manager"));
  std::map<Level, std::size_t> asked;
  for (const InterviewQuestion& question : pack.questions) ++asked[question.level];
  EXPECT_THAT(asked[Level::kBasic] + asked[Level::kTechnical] + asked[Level::kAdvanced], Ge(120U));
  EXPECT_THAT(asked[Level::kBehavioural], Ge(64U));
}

TEST(ProductManagerPack, AsksForEightStoriesOfEachKind) {
  const Pack pack = read_pack(files_of("product-manager"));
  std::map<std::string, std::size_t> asked;
  for (const PackCard& placed : pack.cards) {
    if (!is_tagged(placed.card, "behavioural") || !is_tagged(placed.card, "question")) continue;
    ++asked[placed.card.prerequisites.front().value];
  }
  for (const std::string kind : {"shipped", "prioritisation", "influence", "discovery", "data",
                                 "ambiguity", "failure", "disagreement"}) {
    EXPECT_THAT(asked[kind], Ge(8U)) << kind;
  }
}

TEST(ProductManagerPack, DefinesWhatItsMethodsAreCalled) {
  const auto terms = glossary_of(read_pack(files_of("product-manager")));
  for (const std::string name : {"North Star metric", "feature flag", "churn", "holdout"}) {
    EXPECT_FALSE(terms_meant(terms, name).empty()) << name;
  }
}

TEST(ProductManagerPack, FindsTheTermsThatAWordIsPartOf) {
  const auto terms = glossary_of(read_pack(files_of("product-manager")));
  std::vector<std::string> found;
  for (const GlossaryTerm& term : terms_meant(terms, "retention")) found.push_back(term.name);
  EXPECT_EQ(found.front(), "Retention");
  EXPECT_THAT(
      found, testing::IsSupersetOf({"D7 retention", "Cohort retention curve", "cohort retention"}));
}

TEST(ProductManagerPack, AsksTenTimesOrMoreForEachSkillOfTheCraft) {
  const Pack pack = read_pack(files_of("product-manager"));
  std::map<std::string, std::size_t> asked;
  for (const InterviewQuestion& question : pack.questions) {
    if (question.level == Level::kBehavioural) continue;
    for (const std::string& competency : question.competencies) ++asked[competency];
  }
  for (const std::string skill :
       {"discovery", "strategy", "prioritisation", "metrics", "experiments", "business", "goals",
        "launch", "upkeep", "teamwork", "communication", "sql"}) {
    EXPECT_GE(asked[skill], 10U) << skill;
  }
}

TEST(CustomerSuccessPack, HasNoFaultThoughItIsForAnotherRole) {
  const std::vector<PackFile> files = files_of("customer-success");
  EXPECT_THAT(faults_of(files), IsEmpty());
  EXPECT_EQ(read_pack(files).questions.size(), 15U);
}

}  // namespace
}  // namespace hone::deck
