#include "deck/passages.h"

#include <gmock/gmock.h>

namespace hone::deck {
namespace {

using ::testing::ElementsAre;

Card full_card() {
  Card card;
  card.question = "How is bread made?";
  card.answer = "With patience.";
  card.list.emplace();
  card.list->items.push_back(item_from_title("Flour (strong)"));
  card.list->items.back().key = PartKey{"flour"};
  card.list->items.back().detail = "Twelve parts of protein";
  card.list->items.back().notes.example = "A miller's blend";
  Device& device = card.devices.emplace_back();
  device.name = "FWT";
  device.hook = "A baker whistles";
  device.rows.emplace_back().cue = "Fine";
  card.sections.push_back(
      {SectionKind::kPitfalls, "", Points{"Yes", "", {{"Haste", "It rises too little"}}}});
  card.sections.push_back(
      {SectionKind::kDefinitions, "", Definitions{{{PartKey{"autolyse"}, "Autolyse", "A rest"}}}});
  card.tags = {"baking"};
  return card;
}

std::vector<std::string> places(const Card& card) {
  std::vector<std::string> all;
  for (const Passage& passage : passages_of(card)) {
    std::string text = passage.name + ":";
    for (const std::string& one : passage.texts) text += " " + one + ".";
    all.push_back(text);
  }
  return all;
}

TEST(Passages, ComeInReadingOrderUnderTheirNames) {
  EXPECT_THAT(places(full_card()),
              ElementsAre(": How is bread made?.", ": With patience..",
                          "Flour (strong): Twelve parts of protein. A miller's blend.",
                          "FWT: A baker whistles. Fine.",
                          std::string(heading_of(SectionKind::kPitfalls)) +
                              ": Yes. Haste. It rises too little.",
                          "Autolyse: A rest.", ": baking."));
}

TEST(Passages, KnowTheKeysOfItemsAndTerms) {
  const auto passages = passages_of(full_card());
  EXPECT_EQ(passages[2].place, Place::kItem);
  EXPECT_EQ(passages[2].key, PartKey{"flour"});
  EXPECT_EQ(passages[5].place, Place::kTerm);
  EXPECT_EQ(passages[5].key, PartKey{"autolyse"});
}

TEST(Passages, OfAnEmptyCardAreNone) {
  EXPECT_TRUE(passages_of(Card{}).empty());
}

/// A section of every shape, each text its own.
std::vector<Section> every_shape() {
  return {
      {SectionKind::kOther, "Of my own",
       Blocks{{Marker::kBullet, "b1", {{Marker::kBullet, "b2", {}}}}}},
      {SectionKind::kFollowUps, "", QuestionAnswers{"q0", {{{}, "q1", "q2", "q3"}}}},
      {SectionKind::kPrerequisiteTerms, "",
       PrerequisiteTerms{"t0", {{{}, "term", "t1", "t2", "t3", {"t4"}}}}},
      {SectionKind::kSimilarTopics, "", Comparisons{{{{}, "c1", "c2", "c3"}}}},
      {SectionKind::kInterviewFrequency, "", ExampleQuestions{"e1", {{"e2", {"e3"}}}}},
      {SectionKind::kUsage, "", Usage{"u1", "u2"}},
      {SectionKind::kOrder, "", Order{"o1", "o2", "o3", {{"o4", "o5"}}}},
      {SectionKind::kInvolvement, "",
       Involvement{"i1", "i2", {{"i3", "i4"}}, {{{}, "i5", "i6", "i7"}}}},
  };
}

TEST(Passages, LoseNoTextOfAnyShapeOfSection) {
  Card card;
  card.sections = every_shape();
  std::vector<std::string> texts;
  for (const Passage& passage : passages_of(card)) {
    texts.insert(texts.end(), passage.texts.begin(), passage.texts.end());
  }
  EXPECT_THAT(texts, ::testing::UnorderedElementsAre("b1", "b2", "q0", "q1", "q2", "q3", "t0", "t1",
                                                     "t2", "t3", "t4", "c1", "c2", "c3", "e1", "e2",
                                                     "e3", "u1", "u2", "o1", "o2", "o3", "o4", "o5",
                                                     "i1", "i2", "i3", "i4", "i5", "i6", "i7"));
}

TEST(Passages, CallASectionAsItsAuthorDid) {
  Card card;
  card.sections = every_shape();
  EXPECT_EQ(passages_of(card).front().name, "Of my own");
}

}  // namespace
}  // namespace hone::deck
