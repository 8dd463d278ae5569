#include "json/deck_format.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>

#include "json/any_deck.h"

namespace hone::json {
namespace {

using testing::HasSubstr;

deck::Deck read(std::string_view text) {
  auto parsed = json_format().parse(text, {});
  EXPECT_TRUE(parsed.has_value()) << (parsed ? "" : parsed.error().message);
  return parsed ? std::move(parsed->deck) : deck::Deck{};
}

std::string error_of(std::string_view text) {
  const auto parsed = json_format().parse(text, {});
  EXPECT_FALSE(parsed.has_value());
  return parsed ? "" : parsed.error().message;
}

std::vector<std::string> warnings_of(std::string_view text) {
  std::vector<std::string> messages;
  const auto parsed = json_format().parse(text, {});
  EXPECT_TRUE(parsed.has_value()) << (parsed ? "" : parsed.error().message);
  if (!parsed) return messages;
  for (const auto& warning : parsed->warnings) messages.push_back(warning.message);
  return messages;
}

RC_GTEST_PROP(JsonFormat, ReadsBackEveryDeckThatItPrints, ()) {
  const deck::Deck deck = *any_deck();
  const auto parsed = json_format().parse(json_format().print(deck), {});
  RC_ASSERT(parsed.has_value());
  RC_ASSERT(parsed->deck == deck);
  RC_ASSERT(parsed->warnings.empty());
}

RC_GTEST_PROP(JsonFormat, PrintsTheSameBytesAgainAfterReading, ()) {
  const std::string printed = json_format().print(*any_deck());
  RC_ASSERT(json_format().print(read(printed)) == printed);
}

RC_GTEST_PROP(JsonFormat, SurvivesATextThatIsCutOffAnywhere, ()) {
  std::string printed = json_format().print(*any_deck());
  printed.resize(
      static_cast<std::size_t>(*rc::gen::inRange<int>(0, static_cast<int>(printed.size()) - 2)));
  RC_ASSERT(!json_format().parse(printed, {}).has_value());
}

RC_GTEST_PROP(JsonFormat, SurvivesAnyChangedByte, (char byte)) {
  std::string printed = json_format().print(*any_deck());
  printed[*rc::gen::inRange<std::size_t>(0, printed.size())] = byte;
  const auto parsed = json_format().parse(printed, {});
  // Outside the macro, which takes an expression apart and so evaluates both sides of an or.
  const bool answered = parsed.has_value() || !parsed.error().message.empty();
  RC_ASSERT(answered);
}

TEST(JsonFormat, NeedsNoMoreThanAQuestionAndAnAnswer) {
  const auto deck =
      read(R"({"cards": [{"question": "What is ARR?", "answer": "Yearly revenue"}]})");
  ASSERT_EQ(deck.cards.size(), 1U);
  EXPECT_EQ(deck.cards[0].question, "What is ARR?");
  EXPECT_EQ(deck.cards[0].answer, "Yearly revenue");
  EXPECT_FALSE(deck.cards[0].id.empty());
}

TEST(JsonFormat, TakesAListOfCardsForADeck) {
  EXPECT_EQ(read(R"([{"question": "One?"}, {"question": "Two?"}])").cards.size(), 2U);
}

TEST(JsonFormat, TakesAnItemByItsFullName) {
  const auto deck =
      read(R"json({"cards": [{"list": {"items": [{"name": "Impact (in numbers)"}]}}]})json");
  const deck::Item& item = deck.cards[0].list->items[0];
  EXPECT_EQ(item.title, "Impact");
  EXPECT_EQ(item.qualifier, "in numbers");
}

TEST(JsonFormat, FindsTheItemOfADeviceRowByNumber) {
  const auto deck = read(R"({"cards": [{
    "list": {"items": [{"title": "Why"}, {"title": "What"}]},
    "devices": [{"name": "W", "rows": [{"letter": "W", "item": 2}]}]}]})");
  EXPECT_EQ(deck.cards[0].devices[0].rows[0].item, deck.cards[0].list->items[1].key);
}

TEST(JsonFormat, RefusesADeviceRowForAnItemThatIsNotThere) {
  EXPECT_THAT(error_of(R"({"cards": [{"devices": [{"name": "W", "rows": [{"item": 3}]}]}]})"),
              HasSubstr("item 3, but the list has 0"));
}

TEST(JsonFormat, MakesSectionsOfFlatDefinitionsAndFollowUps) {
  const auto deck = read(R"({"cards": [{"question": "Q?",
    "definitions": [{"term": "ARR", "text": "Yearly revenue"}],
    "follow_ups": [{"question": "And then?", "answer": "This"}]}]})");
  ASSERT_EQ(deck.cards[0].sections.size(), 2U);
  EXPECT_EQ(deck.cards[0].sections[0].kind, deck::SectionKind::kDefinitions);
  EXPECT_EQ(deck.cards[0].sections[1].kind, deck::SectionKind::kFollowUps);
}

TEST(JsonFormat, NamesThePlaceOfWhatItCannotRead) {
  EXPECT_THAT(error_of(R"({"cards": [{}, {"list": {"items": [{"title": 7}]}}]})"),
              HasSubstr("cards[1].list.items[0].title"));
  EXPECT_THAT(error_of(R"({"cards": 3})"), HasSubstr("cards"));
  EXPECT_THAT(error_of(R"({"cards": [{"frequency": "daily"}]})"), HasSubstr("very-often"));
  EXPECT_THAT(error_of(R"({"cards": [{"time_limit": {"shortest_seconds": 9}}]})"),
              HasSubstr("cards[0].time_limit"));
}

TEST(JsonFormat, NamesTheLineThatIsNoJson) {
  EXPECT_THAT(error_of("{\n  \"cards\": [\n    oops\n  ]\n}"), HasSubstr("Line 3"));
}

TEST(JsonFormat, RefusesWhatFollowsTheDocument) {
  EXPECT_THAT(error_of("{\"cards\": []}\n{}"), HasSubstr("Line 2"));
}

TEST(JsonFormat, RefusesANulThatHidesInAnEscape) {
  EXPECT_THAT(error_of(R"({"cards": [{"question": "a\u0000b"}]})"),
              HasSubstr("cards[0].question holds a NUL"));
}

TEST(JsonFormat, RefusesNestingWithoutEnd) {
  EXPECT_THAT(error_of(std::string(100'000, '[')), HasSubstr("Line 1"));
}

TEST(JsonFormat, RefusesALaterVersion) {
  EXPECT_THAT(error_of(R"({"version": 2, "cards": []})"), HasSubstr("version 2"));
}

TEST(JsonFormat, WarnsOnceOfAKeyThatItDoesNotKnow) {
  EXPECT_THAT(warnings_of(R"({"cards": [{"colour": 1}, {"colour": 2}, {"colour": 3}]})"),
              testing::ElementsAre(AllOf(HasSubstr("cards[0].colour"), HasSubstr("2 more"))));
}

TEST(JsonFormat, WarnsOfAnIdThatItHasToChange) {
  EXPECT_THAT(warnings_of(R"({"cards": [{"id": "My Card/1"}]})"),
              testing::ElementsAre(HasSubstr("my-card-1")));
  EXPECT_EQ(read(R"({"cards": [{"id": "My Card/1"}]})").cards[0].id.value, "my-card-1");
}

TEST(JsonFormat, KeepsASectionOfAKindThatItDoesNotKnow) {
  const auto deck = read(R"({"cards": [{"sections": [{"kind": "history", "type": "usage",
                                                      "use": "now"}]}]})");
  const deck::Section& section = deck.cards[0].sections[0];
  EXPECT_EQ(section.kind, deck::SectionKind::kOther);
  EXPECT_EQ(section.heading, "history");
  EXPECT_EQ(std::get<deck::Usage>(section.body).use, "now");
}

TEST(JsonFormat, KnowsItsOwnFromOtherTexts) {
  const auto recognise = json_format().recognise;
  EXPECT_EQ(recognise("\xEF\xBB\xBF {\"name\": \"x\", \"cards\": []}"), 100);
  EXPECT_GT(recognise("[{\"question\": \"x\"}]"), 0);
  EXPECT_EQ(recognise("[a link](x)"), 0);
  EXPECT_EQ(recognise("# A heading"), 0);
  EXPECT_EQ(recognise(""), 0);
}

TEST(JsonFormat, ReadsAHundredThousandCardsInACoupleOfSeconds) {
  deck::Deck deck;
  deck.cards.resize(100'000);
  for (std::size_t index = 0; index < deck.cards.size(); ++index) {
    deck.cards[index].id = deck::CardId{"card-" + std::to_string(index)};
    deck.cards[index].question = "What is number " + std::to_string(index) + "?";
    deck.cards[index].answer = "A number";
  }
  const auto begin = std::chrono::steady_clock::now();
  const auto parsed = json_format().parse(json_format().print(deck), {});
  const auto took = std::chrono::steady_clock::now() - begin;
  ASSERT_TRUE(parsed.has_value());
  EXPECT_EQ(parsed->deck, deck);
  // Ten times what it takes: sanitizers and a busy machine must not fail it, a square law must.
  EXPECT_LT(took, std::chrono::seconds{20});
}

}  // namespace
}  // namespace hone::json
