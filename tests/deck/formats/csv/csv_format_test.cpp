#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>
#include <string>
#include <string_view>

#include "deck/format.h"
#include "deck/formats/csv/tags.h"
#include "deck/formats/deck_generator.h"

namespace hone::deck {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Parsed parse(std::string_view text) {
  return csv_format().parse(text, {}).value();
}

auto card(const std::string& question, const std::string& answer) {
  return AllOf(Field(&Card::question, question), Field(&Card::answer, answer));
}
auto warning(std::size_t line, const std::string& words) {
  return AllOf(Field(&Warning::line, line), Field(&Warning::message, HasSubstr(words)));
}

TEST(CsvFormat, ReadsQuotedFieldsWithDelimitersQuotesAndLineBreaks) {
  const Parsed parsed = parse(
      "\xEF\xBB\xBFquestion,answer,tags\r\n\"Rye, or not?\",\"Say \"\"rye\"\"\nfirst\",grain\r\n");
  EXPECT_THAT(parsed.deck.cards, ElementsAre(card("Rye, or not?", "Say \"rye\"\nfirst")));
  EXPECT_THAT(parsed.deck.cards[0].tags, ElementsAre("grain"));
  EXPECT_THAT(parsed.warnings, IsEmpty());
}

TEST(CsvFormat, FindsTheDelimiterByTheColumnsItMakes) {
  EXPECT_THAT(parse("a, b\tc, d\ne\tf, g, h\n").deck.cards,
              ElementsAre(card("a, b", "c, d"), card("e", "f, g, h")));
  EXPECT_THAT(parse("a;b\nc;d, e\n").deck.cards, ElementsAre(card("a", "b"), card("c", "d, e")));
  EXPECT_THAT(parse("a|b\nc|d\n").deck.cards, ElementsAre(card("a", "b"), card("c", "d")));
}

TEST(CsvFormat, TakesColumnsFromAHeaderInAnyOrder) {
  const Parsed parsed = parse("Tags,Back,Front\nx y,answer,question\n");
  EXPECT_THAT(parsed.deck.cards, ElementsAre(card("question", "answer")));
  EXPECT_THAT(parsed.deck.cards[0].tags, ElementsAre("x", "y"));
}

TEST(CsvFormat, ObeysTheLinesAtTheTopOfAnAnkiExport) {
  const Parsed parsed = parse(
      "#separator:tab\n#html:false\n#guid column:1\n#notetype column:2\n#deck column:3\n"
      "#tags column:6\n#colour:blue\nid1\tBasic\tBread\tQ\tA <b>\tone "
      "two\nid2\tBasic\tCake\tQ2\tA2\t\n");
  EXPECT_EQ(parsed.deck.name.value, "Bread");
  EXPECT_THAT(parsed.deck.cards, ElementsAre(card("Q", "A <b>"), card("Q2", "A2")));
  EXPECT_THAT(parsed.deck.cards[0].tags, ElementsAre("one", "two"));
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(7, "#colour"), warning(9, "Cake")));
}

TEST(CsvFormat, ReadsFurtherColumnsBelowTheAnswer) {
  const Parsed parsed = parse("#separator:Comma\n#columns:Front,Back,Extra\nq,a,more\nq2,a2,\n");
  EXPECT_THAT(parsed.deck.cards, ElementsAre(card("q", "a\n\nExtra: more"), card("q2", "a2")));
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(3, "more columns")));
}

TEST(CsvFormat, SaysWhichRowHasAStrayDelimiter) {
  const Parsed parsed = parse("a,b\nc,d\ne,f, g\n");
  EXPECT_THAT(parsed.deck.cards, SizeIs(3));
  EXPECT_EQ(parsed.deck.cards[2].answer, "f\n\ng");
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(3, "Put quotes")));
}

TEST(CsvFormat, KeepsRowsWithGapsAndSaysWhere) {
  const Parsed parsed = parse("q,a\n,b\n\nc,\nd\n");
  EXPECT_THAT(parsed.deck.cards,
              ElementsAre(card("q", "a"), card("", "b"), card("c", ""), card("d", "")));
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(2, "no question"), warning(4, "no answer"),
                                           warning(5, "no answer")));
}

TEST(CsvFormat, KeepsACardWithNothingWhenItIsPrintedAndReadAgain) {
  const Deck deck = parse("question,answer\na,b\n\"\"\r\n").deck;
  ASSERT_THAT(deck.cards, SizeIs(2));
  EXPECT_THAT(parse(csv_format().print(deck)).deck.cards, SizeIs(2));
}

TEST(CsvFormat, KeepsTextAfterAClosingQuoteAndSaysWhere) {
  const Parsed parsed = parse("q,a\n\"b\"c,d\n");
  EXPECT_EQ(parsed.deck.cards[1].question, "bc");
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(2, "closing quote")));
}

TEST(CsvFormat, NamesTheLineOfAQuoteThatIsNeverClosed) {
  const auto parsed = csv_format().parse("a,b\n\"two\nlines\",c\nd,\"e\n\nf\n", {});
  ASSERT_FALSE(parsed.has_value());
  EXPECT_THAT(parsed.error().message, HasSubstr("line 4"));
}

TEST(CsvFormat, RefusesATextWithoutColumns) {
  const auto parsed = csv_format().parse("only\nwords\n", {});
  ASSERT_FALSE(parsed.has_value());
  EXPECT_THAT(parsed.error().message, HasSubstr("two columns"));
  EXPECT_FALSE(csv_format().parse("#separator:tab\n", {}).has_value());
}

TEST(CsvFormat, WritesListsAsMarkdownBelowTheAnswer) {
  Card card;
  card.question = "What, exactly?";
  card.answer = "Two things:";
  card.list = MustHaveList{true, {item_from_title("Flour (rye)"), item_from_title("Water")}};
  card.list->items[1].detail = "warm";
  card.tags = {"whole grain"};
  EXPECT_EQ(csv_format().print(Deck{.name = {}, .description = {}, .role = {}, .cards = {card}}),
            "question,answer,tags\r\n\"What, exactly?\",\"Two things:\n\n1. **Flour** (rye)\n2. "
            "**Water**: warm\",\"whole grain,\"\r\n");
}

RC_GTEST_PROP(CsvFormat, KeepsQuestionsAndAnswersOfAnyText, ()) {
  Deck deck;
  for (int i = 0; i < 3; ++i) {
    Card card;
    card.question = testing::text();
    card.answer = testing::text();
    deck.cards.push_back(card);
  }
  const std::string text = csv_format().print(deck);
  RC_LOG() << text;
  const auto parsed = csv_format().parse(text, {});
  RC_ASSERT(parsed.has_value());
  RC_ASSERT(parsed->deck.cards.size() == deck.cards.size());
  for (std::size_t i = 0; i < deck.cards.size(); ++i) {
    RC_ASSERT(parsed->deck.cards[i].question == deck.cards[i].question);
    RC_ASSERT(parsed->deck.cards[i].answer == deck.cards[i].answer);
  }
}

TEST(CsvTags, ComeBackUnlessTheyHoldASeparator) {
  for (const std::vector<std::string>& tags :
       {std::vector<std::string>{}, {"a"}, {"two words"}, {"a", "two words"}}) {
    EXPECT_EQ(csv::split_tags(csv::join_tags(tags)), tags);
  }
}

TEST(CsvRecognition, GoesByDirectivesHeaderAndRegularColumns) {
  const auto sureness = [](std::string_view text) { return csv_format().recognise(text); };
  EXPECT_GT(sureness("#separator:tab\na\tb\n"), 90);
  EXPECT_GT(sureness("Front;Back\na;b\n"), 80);
  EXPECT_GT(sureness("a\tb\nc\td\n"), 0);
  EXPECT_EQ(sureness("Dear all, hello.\nNothing here.\nBye.\n"), 0);
  EXPECT_EQ(sureness("{\"a\": 1,\n\"b\": 2}\n"), 0);
}

TEST(CsvFormat, ReadsAHundredThousandRowsQuickly) {
  std::string text = "question,answer,tags\n";
  for (int i = 0; i < 100'000; ++i) text += "What is " + std::to_string(i) + "?,\"So, it is\",n\n";
  const auto start = std::chrono::steady_clock::now();
  EXPECT_THAT(parse(text).deck.cards, SizeIs(100'000));
  // Under a second on an idle machine with optimisation; tests run without either.
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

}  // namespace
}  // namespace hone::deck
