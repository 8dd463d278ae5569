#include "deck/unit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hone::deck {
namespace {

Card full_card() {
  Card card;
  card.id = CardId{"bread"};
  card.question = "What makes good bread?";
  card.answer = "Time.";
  card.list = MustHaveList{false, {{PartKey{"rye"}, "Rye", "dark", "Milled last week.", {}}}};
  card.sections = {
      {SectionKind::kFollowUps,
       {},
       QuestionAnswers{{}, {{PartKey{"how"}, "How long?", "A day.", ""}}}},
      {SectionKind::kDefinitions, {}, Definitions{{{PartKey{"crumb"}, "Crumb", "The inside."}}}},
      {SectionKind::kPrerequisiteTerms,
       {},
       PrerequisiteTerms{"Yes", {{PartKey{"gluten"}, "Gluten", "A net.", "It holds.", "", {}}}}},
      {SectionKind::kSimilarTopics,
       {},
       Comparisons{{{PartKey{"cake"}, "Cake", "Sweeter.", "Tea."}}}},
  };
  return card;
}

std::vector<std::string> texts(const std::vector<Unit>& units) {
  std::vector<std::string> all;
  for (const Unit& unit : units) all.push_back(text_of(unit.id));
  return all;
}

TEST(Units, ComeInTheOrderOfLearning) {
  EXPECT_THAT(texts(units_of(full_card())),
              testing::ElementsAre("bread/term/gluten", "bread/item/rye", "bread/definition/crumb",
                                   "bread/follow-up/how", "bread/comparison/cake"));
}

TEST(Units, OfAnItemAskTheCardsQuestion) {
  const Unit item = units_of(full_card())[1];
  EXPECT_EQ(item.prompt, "What makes good bread?");
  EXPECT_EQ(item.expected, "Rye (dark)");
  EXPECT_EQ(item.more, "Milled last week.");
}

TEST(Units, OfAPlainCardAreItsAnswer) {
  Card card = full_card();
  card.list.reset();
  card.sections.clear();
  EXPECT_THAT(texts(units_of(card)), testing::ElementsAre("bread"));
}

TEST(Units, AreNoneWithoutAQuestionOrWithoutAnAnswer) {
  Card silent = full_card();
  silent.question.clear();
  EXPECT_TRUE(units_of(silent).empty());
  Card unanswered;
  unanswered.question = "Why?";
  EXPECT_TRUE(units_of(unanswered).empty());
}

TEST(Units, LeaveOutPartsWithNothingToRecall) {
  Card card;
  card.question = "Why?";
  card.sections = {{SectionKind::kDefinitions, {}, Definitions{{{PartKey{"crumb"}, "Crumb", ""}}}}};
  EXPECT_TRUE(units_of(card).empty());
}

TEST(UnitText, IsReadBack) {
  for (const Unit& unit : units_of(full_card())) EXPECT_EQ(parse_unit(text_of(unit.id)), unit.id);
  EXPECT_EQ(text_of(parse_unit("bread").value()), "bread");
}

TEST(UnitText, IsRefusedWithWhatToDo) {
  for (const auto* text : {"", "/item/rye", "bread/", "bread/item", "bread/item/",
                           "bread/crumbs/rye", "bread/item/rye/flour", "bread//rye"}) {
    const auto unit = parse_unit(text);
    ASSERT_FALSE(unit.has_value()) << text;
    EXPECT_THAT(unit.error().message, testing::HasSubstr("write it as CARD or CARD/FACET/KEY"));
  }
}

TEST(DepthName, IsReadBack) {
  for (const Depth depth : {Depth::kList, Depth::kTerms, Depth::kFollowUps, Depth::kEverything}) {
    EXPECT_EQ(parse_depth(name_of(depth)), depth);
  }
}

TEST(DepthName, IsSuggestedWhenMistyped) {
  EXPECT_THAT(parse_depth("folow-ups").error().message, testing::HasSubstr("“follow-ups”"));
}

TEST(Depth, GrowsFromTheListToEverything) {
  EXPECT_EQ(depth_of(FacetKind::kItem), Depth::kList);
  EXPECT_EQ(depth_of(FacetKind::kDefinition), Depth::kTerms);
  EXPECT_EQ(depth_of(FacetKind::kFollowUp), Depth::kFollowUps);
  EXPECT_EQ(depth_of(FacetKind::kComparison), Depth::kEverything);
}

}  // namespace
}  // namespace hone::deck
