#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "deck/files.h"
#include "deck/format.h"
#include "deck/formats/role/chips.h"
#include "places.h"

namespace hone::deck {
namespace {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string baker() {
  return repository_text("tests/deck/golden/role/baker.txt");
}
Parsed parse(std::string_view text) {
  return role_format().parse(text, {}).value();
}

auto warning(std::size_t line, const std::string& words) {
  return AllOf(Field(&Warning::line, line), Field(&Warning::message, HasSubstr(words)));
}

TEST(RoleFormat, ReadsWhatThePageSaysOfTheRole) {
  const Deck deck = parse(baker()).deck;
  EXPECT_EQ(deck.name.value, "Baker");
  const RoleProfile role = deck.role.value();
  EXPECT_EQ(role.name, "Baker");
  EXPECT_EQ(role.tagline, "Bakes bread before the town is awake.");
  EXPECT_THAT(role.definition, HasSubstr("dough waits for nobody."));
  EXPECT_THAT(role.headline_skills,
              ElementsAre("Sourdough", "Oven Care", "DevOps", "Shaping by hand", "Pricing"));
  EXPECT_THAT(role.responsibilities, SizeIs(2));
  EXPECT_THAT(role.technical_skills, SizeIs(2));
  EXPECT_THAT(role.soft_skills, ElementsAre("Calm at four in the morning"));
}

TEST(RoleFormat, ReadsUseCasesAndMistakesWithAndWithoutTitles) {
  const RoleProfile role = parse(baker()).deck.role.value();
  ASSERT_THAT(role.use_cases, SizeIs(2));
  EXPECT_EQ(role.use_cases[0].title, "");
  EXPECT_THAT(role.use_cases[0].examples, SizeIs(2));
  EXPECT_EQ(role.use_cases[1].title, "A shop with two ovens");
  EXPECT_EQ(role.use_cases[1].context, "One oven fails during the second batch.");
  ASSERT_THAT(role.mistakes, SizeIs(2));
  EXPECT_EQ(role.mistakes[0].title, "");
  EXPECT_EQ(role.mistakes[1].title, "Talking only of recipes");
}

TEST(RoleFormat, KeepsAnswersWhoseQuestionsThePageHasLostAndSaysSoOnce) {
  const Parsed parsed = parse(baker());
  std::vector<std::string> ids;
  for (const Card& card : parsed.deck.cards) ids.push_back(card.id.value);
  EXPECT_THAT(ids, ElementsAre("basic-1", "basic-2", "technical-1", "advanced-1"));
  EXPECT_THAT(parsed.deck.cards, Each(Field(&Card::question, "")));
  EXPECT_THAT(parsed.deck.cards[2].tags, ElementsAre("technical"));
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(0, "4 of its 4 questions")));
}

TEST(RoleFormat, TakesQuestionsThatAPersonHasWrittenIn) {
  const Parsed parsed = parse(
      "Baker\n\nBasic questions\n\nQ: When is it proved\nWhen the dent stays.\n"
      "Why salt?\nIt slows the yeast.\nQ: And sugar?\n");
  ASSERT_THAT(parsed.deck.cards, SizeIs(3));
  EXPECT_EQ(parsed.deck.cards[0].question, "When is it proved");
  EXPECT_EQ(parsed.deck.cards[1].question, "Why salt?");
  EXPECT_EQ(parsed.deck.cards[1].answer, "It slows the yeast.");
  EXPECT_EQ(parsed.deck.cards[2].answer, "");
  EXPECT_THAT(parsed.warnings, IsEmpty());
}

TEST(RoleFormat, PassesOverTheSitesOwnWordsAndNamesWhatItDoesNotKnow) {
  const Parsed parsed = parse(
      "Site\nSite\nBaker\n\nBaker\n\nSign up today\n\nStrange words\n\nKey skills:\n\nLoose\n");
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(9, "Strange words"), warning(13, "Loose")));
  EXPECT_EQ(parsed.deck.role->headline_skills, std::vector<std::string>{"Loose"});
}

TEST(RoleFormat, RefusesATextWithoutItsHeadings) {
  const auto parsed = role_format().parse("Baker\n\nBakes.\n", {});
  ASSERT_FALSE(parsed.has_value());
  EXPECT_THAT(parsed.error().message, HasSubstr("Main Responsibilities"));
}

TEST(RoleFormat, PrintsAPageThatIsReadAsTheSameDeck) {
  const Deck deck = parse(baker()).deck;
  EXPECT_EQ(parse(role_format().print(deck)).deck, deck);
}

TEST(RoleFormat, IsRecognisedByItsHeadings) {
  EXPECT_GT(role_format().recognise(baker()), 80);
  EXPECT_EQ(markdown_format().recognise(baker()), 0);
  EXPECT_LT(csv_format().recognise(baker()), 50);
  EXPECT_EQ(role_format().recognise("# D\n\n## Basic questions\n"), 0);
}

TEST(RoleFormat, EndsEveryCutOffPageInADeckOrAnError) {
  const std::string text = baker();
  for (std::size_t size = 1; size < text.size(); size += 5) {
    const auto parsed = role_format().parse(text.substr(0, size), {});
    if (!parsed.has_value()) continue;
    EXPECT_EQ(markdown_format().parse(markdown_format().print(parsed->deck), {})->deck,
              parsed->deck);
  }
}

std::string words() {
  const std::vector<std::string> pieces = {"Dough", "an oven", "salt: two", "(rye)", "“spelt”",
                                           "3.5",   "flour-",  "ÖL",        "a • b", "x"};
  std::string text = "Some";
  for (const std::string& word : *rc::gen::container<std::vector<std::string>>(
           *rc::gen::inRange(1, 5), rc::gen::elementOf(pieces))) {
    text += " " + word;
  }
  return text;
}
std::string sentence() {
  return words() + ".";
}

template <typename Make>
auto several(Make make) {
  std::vector<decltype(make())> all;
  for (int i = *rc::gen::inRange(0, 4); i > 0; --i) all.push_back(make());
  return all;
}

RC_GTEST_PROP(RoleIdentity, HoldsForRolesThatAPageCanHold, ()) {
  Deck deck;
  deck.name = DeckName{"Role of " + words()};
  RoleProfile& role = deck.role.emplace();
  role.name = deck.name.value;
  role.tagline = sentence();
  role.definition = sentence();
  role.headline_skills = several(words);
  role.responsibilities = several(words);
  role.technical_skills = several(words);
  role.soft_skills = several(words);
  role.use_cases = several([] {
    return UseCase{*rc::gen::arbitrary<bool>() ? words() : "", sentence(), several(words)};
  });
  role.mistakes =
      several([] { return Mistake{*rc::gen::arbitrary<bool>() ? words() : "", sentence()}; });
  for (const std::string level : {"basic", "technical", "advanced"}) {
    const int count = *rc::gen::inRange(level == "basic" ? 1 : 0, 4);
    for (int i = 1; i <= count; ++i) {
      Card card;
      card.id = CardId{level + "-" + std::to_string(i)};
      card.question = *rc::gen::arbitrary<bool>() ? words() : "";
      card.answer = sentence();
      card.tags = {level};
      deck.cards.push_back(card);
    }
  }
  const std::string text = role_format().print(deck);
  RC_LOG() << text;
  RC_ASSERT(parse(text).deck == deck);
}

TEST(RoleChips, AreCutWhereACapitalFollowsWithoutABlank) {
  using role_page::split_chips;
  EXPECT_THAT(split_chips("Bread DoughOvensAPIsCake", {}),
              ElementsAre("Bread Dough", "Ovens", "APIs", "Cake"));
  EXPECT_THAT(split_chips("SQLRoadmapping", {}), ElementsAre("SQL", "Roadmapping"));
  EXPECT_THAT(split_chips("GitHubBaking (slow)Mixing", {}),
              ElementsAre("GitHub", "Baking (slow)", "Mixing"));
  EXPECT_THAT(split_chips("DoughCraftBread", {"DoughCraft"}), ElementsAre("DoughCraft", "Bread"));
  EXPECT_THAT(split_chips("One · TwoThree · ", {}), ElementsAre("One", "TwoThree"));
}

TEST(RoleSeed, HoldsWhatItIsKnownToHold) {
  const auto path = tests::house() / "../shared/seeds/role.txt";
  if (!std::filesystem::exists(path)) return;  // only where the seed lies beside the checkout
  const std::string text = repository_text("../shared/seeds/role.txt");
  EXPECT_GT(role_format().recognise(text), 80);
  const Parsed parsed = parse(text);
  const RoleProfile role = parsed.deck.role.value();
  EXPECT_EQ(parsed.deck.name.value, "Product Manager");
  EXPECT_THAT(role.headline_skills, SizeIs(6));
  EXPECT_THAT(role.responsibilities, SizeIs(6));
  EXPECT_THAT(role.technical_skills, SizeIs(6));
  EXPECT_THAT(role.soft_skills, SizeIs(6));
  EXPECT_THAT(role.use_cases, SizeIs(5));
  EXPECT_THAT(role.use_cases, Each(Field(&UseCase::examples, SizeIs(4))));
  EXPECT_THAT(role.mistakes, Each(Field(&Mistake::title, "")));
  EXPECT_THAT(parsed.deck.cards, SizeIs(22));
  EXPECT_EQ(parsed.deck.cards[8].id.value, "technical-1");
  EXPECT_EQ(parsed.deck.cards[21].id.value, "advanced-6");
  EXPECT_THAT(parsed.warnings, ElementsAre(warning(0, "22 of its 22 questions")));
  EXPECT_EQ(parse(role_format().print(parsed.deck)).deck, parsed.deck);
}

}  // namespace
}  // namespace hone::deck
