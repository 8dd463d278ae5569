#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "page_text.h"
#include "page_words.h"

namespace hone::deck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> titles(const Card& card) {
  std::vector<std::string> all;
  for (const Item& item : card.list->items) all.push_back(full_title(item));
  return all;
}

const Section& section(const Card& card, SectionKind kind) {
  const auto found = std::ranges::find(card.sections, kind, &Section::kind);
  EXPECT_NE(found, card.sections.end());
  return *found;
}

TEST(PageFormat, KeepsEveryLineInACardOrAWarning) {
  EXPECT_THAT(lost_words(baker_page()), IsEmpty());
}

TEST(PageFormat, IsSureOfAPageAndOfNothingElse) {
  const Format format = page_format();
  EXPECT_EQ(format.recognise(baker_page()), 100);
  EXPECT_EQ(format.recognise("# A heading\n\n1. One\n"), 0);
  EXPECT_EQ(format.recognise("question,answer\n1,Q\n"), 0);
}

TEST(PageFormat, TakesTheDecksNameFromTheTitle) {
  EXPECT_EQ(parsed_page(baker_page()).deck.name.value, "The baker's interview");
}

TEST(PageFormat, SaysThatAPageHasNoCard) {
  const auto parsed = page_format().parse("Flashcards\n\n1. one\n", {});
  ASSERT_FALSE(parsed.has_value());
  EXPECT_THAT(parsed.error().message, HasSubstr("a card begins with its number"));
}

TEST(PageFormat, WarnsWhenTheCountDoesNotFit) {
  const auto parsed = parsed_page("Bread Flashcards\n\n(7 cards)\n\n1\nQ\n\nWhy?\n\nA\n\nSo.\n");
  ASSERT_EQ(parsed.warnings.size(), 1U);
  EXPECT_EQ(parsed.warnings[0].line, 3U);
  EXPECT_THAT(parsed.warnings[0].message, HasSubstr("7 cards, but 1"));
}

TEST(PageFormat, ReadsAListBelowItsAnswerMark) {
  EXPECT_THAT(titles(parsed_card("  1. Crust\n  2. Crumb (soft)\n")),
              ElementsAre("Crust", "Crumb (soft)"));
}

TEST(PageFormat, TakesTheListFromTheDetailedViewWhereTheAnswerIsADevice) {
  const Card card = parsed_card(
      "Option 1: CC\nHook: see see\n\nC = Crusty\nC = Crumbly\n\nSlightly more detailed view:\n"
      "1. Crust: It cracks.\n2. Crumb: It gives.\n");
  EXPECT_THAT(titles(card), ElementsAre("Crust", "Crumb"));
  EXPECT_EQ(card.shown_device->rows[1].item, card.list->items[1].key);
}

TEST(PageFormat, ReadsAShownDeviceWhoseRowsAreBare) {
  const Card card = parsed_card(
      "Memory device: WS\nHook: us\n\nWarm water\nSalt (fine)\n\n  1. Salt\n  2. Water\n");
  ASSERT_EQ(card.shown_device->rows.size(), 2U);
  EXPECT_EQ(card.shown_device->rows[0].letter, "W");
  EXPECT_EQ(card.shown_device->rows[0].item.value, "water");
  EXPECT_EQ(card.shown_device->rows[1].gloss, "fine");
}

TEST(PageFormat, SplitsACueRowAtTheLongestElementThatIsKnown) {
  const Card card = parsed_card(
      "  1. Crumb\n  2. Crumb (soft)\n\n"
      "Retrieval-cue-first-letter-constrained memory devices options:\nOption 1: A.B\n\n"
      "Air = Crumb (soft) (Holes.)\nBite = Crumb (Teeth (yours).)\n");
  const auto& rows = card.devices.at(0).rows;
  EXPECT_EQ(rows[0].item, card.list->items[1].key);
  EXPECT_EQ(rows[0].gloss, "Holes.");
  EXPECT_EQ(rows[1].item, card.list->items[0].key);
  EXPECT_EQ(rows[1].gloss, "Teeth (yours).");
}

TEST(PageFormat, GivesBareRowsToItemsByTheirPlace) {
  const Card card = parsed_card(
      "  1. Crust\n  2. Crumb\n\nHow involved with each list item is the product manager?\n\n"
      "  1. You listen to it.\n  2. You press it.\n");
  EXPECT_EQ(card.list->items[1].notes.involvement, "You press it.");
}

TEST(PageFormat, KeepsRowsThatFitNoItemAndSaysSo) {
  const auto parsed = parsed_page(page_with(
      "  1. Crust\n  2. Crumb\n\nImplications of each list item:\n\n  1. Only this one.\n"));
  const Section& remarks = section(parsed.deck.cards[0], SectionKind::kItemRemarks);
  EXPECT_EQ(remarks.heading, "Implications of each list item:");
  ASSERT_EQ(parsed.warnings.size(), 1U);
  EXPECT_EQ(parsed.warnings[0].line, 16U);
}

TEST(PageFormat, KeepsTheFirstOfTwoNotesOnAnItem) {
  const Card card = parsed_card(
      "  1. Crust\n\nElaboration:\n\n  1. Crust: First.\n\nElaboration:\n\n  1. Crust: Second.\n");
  EXPECT_EQ(card.list->items[0].notes.elaboration, "First.");
  EXPECT_EQ(section(card, SectionKind::kItemRemarks).heading, "Elaboration:");
}

TEST(PageFormat, ReadsAPlainAnswerAsMarkdown) {
  EXPECT_EQ(parsed_card("\nThe rest of dough.\n\n  • in a bowl\n    • covered\n").answer,
            "The rest of dough.\n\n  - in a bowl\n    - covered");
}

TEST(PageFormat, ReadsAListAmongText) {
  const Card card = parsed_card("\nTwo things:\n\n  1. Crust\n  2. Crumb\n\nNothing else.\n");
  EXPECT_THAT(titles(card), ElementsAre("Crust", "Crumb"));
  EXPECT_EQ(card.answer, "Two things:\n\nNothing else.");
}

TEST(PageFormat, ReadsHowOftenItIsAsked) {
  const auto frequency = [](const std::string& words) {
    return parsed_card(
               "\nBread.\n\nHow often will this concept show up in interviews?\n\n  • How often: " +
               words + "\n")
        .frequency;
  };
  EXPECT_EQ(frequency("Very often, on most days."), Frequency::kVeryOften);
  EXPECT_EQ(frequency("Often — though rarely on Mondays."), Frequency::kOften);
  EXPECT_EQ(frequency("Sometimes."), Frequency::kSometimes);
  EXPECT_EQ(frequency("It is uncommon."), Frequency::kRarely);
  EXPECT_EQ(frequency("Ask the baker."), Frequency::kUnknown);
}

TEST(PageFormat, ReadsHowLongAnAnswerShouldBe) {
  const auto limit = [](const std::string& answer) {
    return parsed_card(
               "\nBread.\n\nLikely follow up questions I might have if I’m just learning this "
               "topic for the first time:\n\n  • Question: How long should it be? Answer: " +
               answer + "\n")
        .time_limit;
  };
  EXPECT_EQ(limit("About 2–3 minutes, after 20 seconds of setup."), (TimeLimit{120, 180}));
  EXPECT_EQ(limit("1 to 2 minutes."), (TimeLimit{60, 120}));
  EXPECT_EQ(limit("One breath, or 4 minutes."), (TimeLimit{240, 240}));
  EXPECT_EQ(limit("3–2 minutes."), std::nullopt);
  EXPECT_EQ(limit("As long as it takes."), std::nullopt);
}

TEST(PageFormat, ReadsWindowsLineEndsAndAByteOrderMark) {
  std::string windows = "\xEF\xBB\xBF";
  for (const char c : baker_page()) {
    if (c == '\n') windows += '\r';
    windows += c;
  }
  EXPECT_EQ(parsed_page(windows).deck, parsed_page(baker_page()).deck);
}

TEST(PageFormat, ReportsItsProgress) {
  std::vector<double> shares;
  ASSERT_TRUE(page_format().parse(baker_page(), [&](double share) { shares.push_back(share); }));
  EXPECT_THAT(shares, ElementsAre(0.25, 0.5, 0.75, 1.0));
}

}  // namespace
}  // namespace hone::deck
