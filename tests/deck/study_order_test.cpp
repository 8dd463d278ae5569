#include "deck/study_order.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace hone::deck {
namespace {

using Places = std::vector<std::size_t>;

CardId id_of(std::size_t place) {
  return CardId{"card-" + std::to_string(place)};
}

Deck deck_of(std::size_t count) {
  Deck deck;
  for (std::size_t i = 0; i < count; ++i) {
    Card& card = deck.cards.emplace_back();
    card.id = id_of(i);
    card.question = "Question";
    card.answer = "Answer";
  }
  return deck;
}

TEST(CardOrder, PutsPrerequisitesFirst) {
  Deck deck = deck_of(3);
  deck.cards[0].prerequisites = {id_of(2)};
  EXPECT_EQ(card_order(deck), (Places{1, 2, 0}));
}

TEST(CardOrder, PutsWhatIsAskedMostOftenFirst) {
  Deck deck = deck_of(5);
  deck.cards[0].frequency = Frequency::kRarely;
  deck.cards[1].frequency = Frequency::kSometimes;
  deck.cards[3].frequency = Frequency::kOften;
  deck.cards[4].frequency = Frequency::kVeryOften;
  EXPECT_EQ(card_order(deck), (Places{4, 3, 2, 1, 0}));
}

TEST(CardOrder, CutsACycleAtItsFirstCard) {
  Deck deck = deck_of(4);
  deck.cards[0].prerequisites = {id_of(2)};  // only needs the cycle
  deck.cards[1].prerequisites = {id_of(3)};
  deck.cards[3].prerequisites = {id_of(2)};
  deck.cards[2].prerequisites = {id_of(1)};
  EXPECT_EQ(card_order(deck), (Places{1, 2, 0, 3}));
}

TEST(CardOrder, IgnoresPrerequisitesThatAreNotInTheDeck) {
  Deck deck = deck_of(2);
  deck.cards[0].prerequisites = {CardId{"elsewhere"}, id_of(0)};
  EXPECT_EQ(card_order(deck), (Places{0, 1}));
}

TEST(StudyOrder, PutsAllListsBeforeDefinitionsBeforeFollowUps) {
  Deck deck = deck_of(2);
  for (Card& card : deck.cards) {
    card.sections = {
        {SectionKind::kFollowUps, {}, QuestionAnswers{{}, {{PartKey{"q"}, "Q", "A", ""}}}},
        {SectionKind::kDefinitions, {}, Definitions{{{PartKey{"d"}, "D", "x"}}}},
        {SectionKind::kPrerequisiteTerms,
         {},
         PrerequisiteTerms{"Yes", {{PartKey{"t"}, "T", "x", "", "", {}}}}}};
  }
  std::vector<std::string> order;
  for (const Unit& unit : study_order(deck)) order.push_back(text_of(unit.id));
  EXPECT_EQ(order, (std::vector<std::string>{"card-0/term/t", "card-0", "card-1/term/t", "card-1",
                                             "card-0/definition/d", "card-1/definition/d",
                                             "card-0/follow-up/q", "card-1/follow-up/q"}));
}

Deck arbitrary_deck(bool acyclic) {
  const auto count = *rc::gen::inRange<std::size_t>(1, 12);
  Deck deck = deck_of(count);
  for (std::size_t i = 0; i < count; ++i) {
    deck.cards[i].frequency = static_cast<Frequency>(*rc::gen::inRange(0, 5));
    for (const std::size_t need :
         *rc::gen::container<Places>(rc::gen::inRange<std::size_t>(0, count))) {
      if (!acyclic || need > i) deck.cards[i].prerequisites.push_back(id_of(need));
    }
  }
  return deck;
}

RC_GTEST_PROP(CardOrder, HoldsEveryCardOnce, ()) {
  const Deck deck = arbitrary_deck(false);
  auto order = card_order(deck);
  std::ranges::sort(order);
  Places all(deck.cards.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  RC_ASSERT(order == all);
}

RC_GTEST_PROP(CardOrder, RespectsPrerequisitesThatFormNoCycle, ()) {
  const Deck deck = arbitrary_deck(true);
  const auto order = card_order(deck);
  for (std::size_t i = 0; i < deck.cards.size(); ++i) {
    for (const CardId& need : deck.cards[i].prerequisites) {
      const auto need_at = std::ranges::find_if(
          order, [&](std::size_t place) { return deck.cards[place].id == need; });
      RC_ASSERT(need_at < std::ranges::find(order, i));
    }
  }
}

RC_GTEST_PROP(StudyOrder, HoldsEveryUnitOnce, ()) {
  const Deck deck = arbitrary_deck(false);
  std::vector<std::string> ordered;
  std::vector<std::string> all;
  for (const Unit& unit : study_order(deck)) ordered.push_back(text_of(unit.id));
  for (const Card& card : deck.cards) {
    for (const Unit& unit : units_of(card)) all.push_back(text_of(unit.id));
  }
  std::ranges::sort(ordered);
  std::ranges::sort(all);
  RC_ASSERT(ordered == all);
}

}  // namespace
}  // namespace hone::deck
