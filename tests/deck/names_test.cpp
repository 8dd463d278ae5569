#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

#include "deck/update.h"

namespace hone::deck {
namespace {

Card asking(std::string question) {
  Card card;
  card.question = std::move(question);
  return card;
}

std::vector<std::string> ids(std::vector<Card> cards) {
  Deck deck;
  deck.cards = std::move(cards);
  assign_names(deck);
  std::vector<std::string> named;
  for (const Card& card : deck.cards) named.push_back(card.id.value);
  return named;
}

TEST(Slug, JoinsTheWordsOfATextInLowerCase) {
  EXPECT_EQ(slug("Quantified Impact (Goal → Outcome)"), "quantified-impact-goal-outcome");
  EXPECT_EQ(slug("Don’t  stop!"), "dont-stop");
}

TEST(Slug, KeepsLettersOfOtherScripts) {
  EXPECT_EQ(slug("Цель № 1"), slug("ЦЕЛЬ № 1"));
}

TEST(Slug, IsEmptyWithoutLettersOrDigits) {
  EXPECT_EQ(slug("→ … !"), "");
}

TEST(Slug, EndsAtAWordWithinSixtyBytes) {
  const std::string words =
      slug(std::string(20, 'a') + " " + std::string(20, 'b') + " " + std::string(20, 'c'));
  EXPECT_EQ(words, std::string(20, 'a') + "-" + std::string(20, 'b'));
  EXPECT_EQ(slug(std::string(100, 'x')).size(), 60U);
}

RC_GTEST_PROP(Slug, OfASlugIsItself, (const std::string& text)) {
  RC_ASSERT(slug(slug(text)) == slug(text));
}

TEST(CardId, IsTheQuestionsQuotedPhrase) {
  EXPECT_EQ(ids({asking("Tell me of the “Burnt bread/rolls” day, please.")}),
            (std::vector<std::string>{"burnt-bread-rolls"}));
  EXPECT_EQ(ids({asking("What does \"sourdough\" mean?")}),
            (std::vector<std::string>{"sourdough"}));
}

TEST(CardId, LeavesOutWhatMostQuestionsOfTheDeckShare) {
  EXPECT_EQ(
      ids({asking("In the bakery, how is rye milled?"), asking("In the bakery, what is leaven?"),
           asking("In the bakery, who sweeps?"), asking("In the bakrey, when does steam rise?")}),
      (std::vector<std::string>{"rye-milled", "leaven", "sweeps", "steam-rise"}));
}

TEST(CardId, IsGivenOnce) {
  EXPECT_EQ(ids({asking("Why “rye”?"), asking("Why “rye”?"), asking("Why “rye”?")}),
            (std::vector<std::string>{"rye", "rye-2", "rye-3"}));
}

TEST(CardId, IsFoundForEveryCard) {
  Card answer_only;
  answer_only.answer = "Steam makes the crust.";
  EXPECT_EQ(ids({answer_only, Card{}, Card{}}),
            (std::vector<std::string>{"steam-makes-crust", "card", "card-2"}));
}

TEST(CardId, StaysWhereItWasGiven) {
  Card named = asking("Why “rye”?");
  named.id = CardId{"bread"};
  EXPECT_EQ(ids({named, asking("What is “bread”?")}),
            (std::vector<std::string>{"bread", "bread-2"}));
}

TEST(PartKey, IsTheShortTitleAndUniqueInItsCard) {
  Deck deck;
  Card& card = deck.cards.emplace_back();
  card.list =
      MustHaveList{false, {item_from_title("Crust (thick)"), item_from_title("Crust (thin)")}};
  card.sections.push_back({SectionKind::kDefinitions, {}, Definitions{{{{}, "VAT (a tax)", "x"}}}});
  assign_names(deck);
  EXPECT_EQ(card.list->items[0].key.value, "crust");
  EXPECT_EQ(card.list->items[1].key.value, "crust-2");
  EXPECT_EQ(std::get<Definitions>(card.sections[0].body).entries[0].key.value, "vat");
}

RC_GTEST_PROP(Names, AreUniqueAndStable, (const std::vector<std::string>& questions)) {
  std::vector<Card> cards;
  for (const std::string& question : questions) cards.push_back(asking(question));
  const auto first = ids(cards);
  RC_ASSERT(first == ids(cards));
  RC_ASSERT(std::set<std::string>(first.begin(), first.end()).size() == first.size());
  RC_ASSERT(std::ranges::find(first, "") == first.end());
}

}  // namespace
}  // namespace hone::deck
