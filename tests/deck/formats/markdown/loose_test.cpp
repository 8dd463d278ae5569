#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <variant>

#include "deck/format.h"

namespace hone::deck {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Parsed parse(std::string_view text) {
  return markdown_format().parse(text, {}).value();
}
Card only_card(std::string_view text) {
  return parse(text).deck.cards.at(0);
}

auto warning(std::size_t line, const std::string& words) {
  return AllOf(Field(&Warning::line, line), Field(&Warning::message, HasSubstr(words)));
}

TEST(MarkdownByHand, NeedsNoIdsAndNoDeckName) {
  const Parsed parsed = parse("## What is rye?\n\nA grain.\n");
  EXPECT_THAT(parsed.warnings, IsEmpty());
  EXPECT_FALSE(parsed.deck.cards.at(0).id.empty());
  EXPECT_EQ(parsed.deck.cards.at(0).answer, "A grain.");
}

TEST(MarkdownByHand, MayUseAnyBulletNumberAndBlankLines) {
  const Card card = only_card(
      "\xEF\xBB\xBF# Deck\r\n\r\n\r\n## Q\r\ntags: a,b ,, c\r\n\r\n\r\nAnswer.  \r\n\r\n---\r\n\r\n"
      "### must have, in order\r\n1) First: detail\r\n\r\n   * how common: always\r\n"
      "2) **Second:** detail\r\n+ **Third** (x) — detail\r\n* Fourth (y)\r\n");
  EXPECT_THAT(card.tags, ElementsAre("a", "b", "c"));
  EXPECT_EQ(card.answer, "Answer.  ");
  ASSERT_THAT(card.list->items, SizeIs(4));
  EXPECT_TRUE(card.list->ordered);
  EXPECT_EQ(card.list->items[0].title, "First");
  EXPECT_EQ(card.list->items[0].detail, "detail");
  EXPECT_EQ(card.list->items[0].notes.how_common, "always");
  EXPECT_EQ(card.list->items[1].title, "Second");
  EXPECT_EQ(card.list->items[1].detail, "detail");
  EXPECT_EQ(card.list->items[2].detail, "(x) — detail");
  EXPECT_EQ(card.list->items[3].qualifier, "y");
}

TEST(MarkdownByHand, MayBreakLongLines) {
  const Card card = only_card("## Q\n\n### Pitfalls\n\n- one that is\n  wrapped\n- two\nlazily\n");
  EXPECT_EQ(std::get<Points>(card.sections.at(0).body).points,
            (std::vector<Point>{{"", "one that is wrapped"}, {"", "two lazily"}}));
}

TEST(MarkdownByHand, MayNameDefinitionsWithoutBold) {
  const Card card = only_card("## Q\n\n### Definitions\n\n- Rye: a grain\n- Spelt\n");
  const auto& entries = std::get<Definitions>(card.sections.at(0).body).entries;
  ASSERT_THAT(entries, SizeIs(2));
  EXPECT_EQ(entries[0].term, "Rye");
  EXPECT_EQ(entries[0].text, "a grain");
  EXPECT_EQ(entries[1].term, "Spelt");
}

TEST(MarkdownByHand, MayPutTheAnswerStraightAfterAFollowUpQuestion) {
  const Card card = only_card("## Q\n\n### Follow-up questions\n\n- **Why rye?** It keeps.\n");
  const auto& entries = std::get<QuestionAnswers>(card.sections.at(0).body).entries;
  ASSERT_THAT(entries, SizeIs(1));
  EXPECT_EQ(entries[0].question, "Why rye?");
  EXPECT_EQ(entries[0].answer, "It keeps.");
}

TEST(MarkdownByHand, KeepsSectionsOfItsOwnAsBlocks) {
  const Card card =
      only_card("## Q\n\n### Anything\n\nText:\n  - nested\n\n> quoted\n\n| a | b |\n");
  EXPECT_EQ(card.sections.at(0).kind, SectionKind::kOther);
  EXPECT_EQ(card.sections.at(0).heading, "Anything");
  EXPECT_EQ(std::get<Blocks>(card.sections.at(0).body),
            (Blocks{{Marker::kParagraph, "Text:", {{Marker::kBullet, "nested", {}}}},
                    {Marker::kParagraph, "> quoted", {}},
                    {Marker::kParagraph, "| a | b |", {}}}));
}

TEST(MarkdownByHand, KeepsASectionOfAnotherShapeAsBlocksAndSaysWhere) {
  const Parsed parsed = parse("## Q\n\n### Definitions\n\n- **Rye**: a grain\n\nA stray line.\n");
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(7, "definitions")));
  EXPECT_THAT(std::get<Blocks>(parsed.deck.cards.at(0).sections.at(0).body), SizeIs(2));
}

TEST(MarkdownByHand, KeepsNotesThatNoItemHasAPlaceForAndSaysWhere) {
  const Parsed parsed = parse("## Q\n\n### Must have\n\n1. **A**\n   - Colour: brown\n\nStray.\n");
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(6, "Colour"), warning(8, "Stray")));
  const Section& remarks = parsed.deck.cards.at(0).sections.at(0);
  EXPECT_EQ(remarks.kind, SectionKind::kItemRemarks);
  EXPECT_EQ(std::get<Blocks>(remarks.body).at(0).children.at(0).text, "Colour: brown");
}

TEST(MarkdownByHand, SaysWhichFrontLineItCannotRead) {
  const Parsed parsed = parse("## Q\nTime: soon\n\nAsked: daily\n");
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(2, "2 to 3 min")));
  EXPECT_EQ(parsed.deck.cards.at(0).answer, "Time: soon\n\nAsked: daily");
}

TEST(MarkdownByHand, MayWriteTimesInSeveralWays) {
  EXPECT_EQ(only_card("## Q\nTime: 2-3 min\n").time_limit, (TimeLimit{120, 180}));
  EXPECT_EQ(only_card("## Q\nTime: 30 – 45 seconds\n").time_limit, (TimeLimit{30, 45}));
  EXPECT_EQ(only_card("## Q\nTime: 1 minute\n").time_limit, (TimeLimit{60, 60}));
  EXPECT_EQ(only_card("## Q\nTime: 99999999999 min\n").time_limit, std::nullopt);
}

TEST(MarkdownByHand, SaysWhichItemADeviceCannotFind) {
  const Parsed parsed = parse(
      "## Q\n\n### Must have\n\n1. A\n\n### Memory devices\n\nStray.\n\n#### AB\n\n- A = a -> 1\n"
      "- B = b -> 2\n- C\n  - nested\n");
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(8, "left out"), warning(14, "item 2"),
                                           warning(15, "“=”"), warning(16, "nested")));
  const auto& rows = parsed.deck.cards.at(0).devices.at(0).rows;
  EXPECT_EQ(rows.at(0).item.value, "a");
  EXPECT_TRUE(rows.at(1).item.empty());
  EXPECT_EQ(rows.at(2).cue, "C");
}

TEST(MarkdownByHand, KeepsStrayHeadingsInTheDescription) {
  const Parsed parsed = parse("# A\n\nWords.\n\n### Stray\n\nmore\n\n# B\n\n## Q\n");
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(5, "Stray"), warning(9, "second deck")));
  EXPECT_EQ(parsed.deck.description, "Words.\n\n### Stray\n\nmore\n\n# B");
  EXPECT_EQ(parsed.deck.name.value, "A");
}

TEST(MarkdownByHand, MayHoldCodeThatLooksLikeHeadings) {
  const Card card = only_card("## Q\n\n~~~\n# no heading\n## nor this\n~~~\n\nEnd.\n");
  EXPECT_EQ(card.answer, "~~~\n# no heading\n## nor this\n~~~\n\nEnd.");
  EXPECT_THAT(parse("## Q\n\n```\nnever closed\n\n## Q2\n").deck.cards, SizeIs(2));
}

TEST(MarkdownRecognition, GoesByHeadings) {
  const auto sureness = [](std::string_view text) { return markdown_format().recognise(text); };
  EXPECT_GT(sureness("# D\n\n## Q\n"), 90);
  EXPECT_GT(sureness("## Q\n\nA\n"), 50);
  EXPECT_EQ(sureness("question,answer\n"), 0);
  EXPECT_EQ(sureness("#separator:tab\na\tb\n"), 0);
}

TEST(MarkdownFormat, RefusesATextWithoutAnyHeading) {
  const auto parsed = markdown_format().parse("only words\n", {});
  ASSERT_FALSE(parsed.has_value());
  EXPECT_THAT(parsed.error().message, HasSubstr("## Question"));
}

}  // namespace
}  // namespace hone::deck
