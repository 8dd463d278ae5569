#include "deck/update.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace hone::deck {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Item item(std::string_view title, std::string detail = {}) {
  Item made = item_from_title(title);
  made.detail = std::move(detail);
  return made;
}

Card list_card(std::string question, std::vector<Item> items) {
  Card card;
  card.question = std::move(question);
  card.list = MustHaveList{false, std::move(items)};
  return card;
}

Deck deck_of(std::vector<Card> cards) {
  Deck deck;
  deck.name = DeckName{"Baking"};
  deck.cards = std::move(cards);
  assign_names(deck);
  return deck;
}

Deck baking() {
  return deck_of(
      {list_card("What makes “good bread”?", {item("Flour", "Milled last week, from rye or wheat."),
                                              item("Water", "As warm as the hand that pours it."),
                                              item("Time", "A night in the cold, never less.")}),
       list_card("What makes a “warm shop”?", {item("Oven"), item("Smiles")})});
}

Update again(const Deck& existing, const Deck& incoming) {
  return update(existing, incoming, {});
}

std::vector<std::string> keys(const Card& card) {
  std::vector<std::string> all;
  for (const Item& each : card.list->items) all.push_back(each.key.value);
  return all;
}

TEST(Update, OfTheSameDeckChangesNothing) {
  const Update update = again(baking(), baking());
  EXPECT_EQ(update.deck, baking());
  EXPECT_THAT(update.report.unchanged, ElementsAre(CardId{"good-bread"}, CardId{"warm-shop"}));
  EXPECT_THAT(update.report.created, IsEmpty());
  EXPECT_THAT(update.report.updated, IsEmpty());
  EXPECT_THAT(update.report.vanished, IsEmpty());
}

TEST(Update, KeepsTheKeyOfAnItemWithANewTitle) {
  Deck incoming = baking();
  incoming.cards[0].list->items[1] = item("Fluid", "As warm as the hand that pours it.");
  assign_names(incoming);
  const Update update = again(baking(), incoming);
  EXPECT_THAT(keys(update.deck.cards[0]), ElementsAre("flour", "water", "time"));
  EXPECT_THAT(update.report.updated, ElementsAre(CardId{"good-bread"}));
}

TEST(Update, KeepsKeysThroughReorderInsertionAndRemoval) {
  Deck incoming = baking();
  incoming.cards[0].list->items = {item("Salt", "A pinch."), item("Time"), item("Flour")};
  for (Item& each : incoming.cards[0].list->items) each.key = PartKey{};
  assign_names(incoming);
  EXPECT_THAT(keys(again(baking(), incoming).deck.cards[0]), ElementsAre("salt", "time", "flour"));
}

TEST(Update, GivesTheOnlyItemLeftItsPlace) {
  Deck incoming = baking();
  incoming.cards[1].list->items[1] = item("Courtesy");
  assign_names(incoming);
  EXPECT_THAT(keys(again(baking(), incoming).deck.cards[1]), ElementsAre("oven", "smiles"));
}

TEST(Update, LetsDevicesFollowTheirItems) {
  Deck incoming = baking();
  incoming.cards[1].list->items[1] = item("Courtesy");
  assign_names(incoming);
  incoming.cards[1].devices = {
      {DeviceFamily::kAcrostic, "OC", "", "", {{"C", "Care", PartKey{"courtesy"}, ""}}}};
  EXPECT_EQ(again(baking(), incoming).deck.cards[1].devices[0].rows[0].item.value, "smiles");
}

TEST(Update, KnowsACardByItsQuestionWhenItsIdIsNew) {
  Deck incoming = baking();
  incoming.cards[0].id = CardId{"other"};
  incoming.cards[1].prerequisites = {CardId{"other"}};
  const Update update = again(baking(), incoming);
  EXPECT_EQ(update.deck.cards[0].id.value, "good-bread");
  EXPECT_THAT(update.deck.cards[1].prerequisites, ElementsAre(CardId{"good-bread"}));
}

TEST(Update, KnowsACardByItsIdWhenItsQuestionIsNew) {
  Deck incoming = baking();
  incoming.cards[0].question = "Name the parts of “good bread”.";
  const Update update = again(baking(), incoming);
  EXPECT_THAT(update.report.updated, ElementsAre(CardId{"good-bread"}));
}

TEST(Update, DoesNotTakeANewCardForAnOldOneOfTheSameMadeUpId) {
  Deck incoming = baking();
  incoming.cards.insert(incoming.cards.begin(),
                        list_card("Who buys “good bread”?", {item("Neighbours")}));
  for (Card& card : incoming.cards) card.id = CardId{};
  assign_names(incoming);
  const Update update = again(baking(), incoming);
  EXPECT_THAT(update.report.unchanged, ElementsAre(CardId{"good-bread"}, CardId{"warm-shop"}));
  EXPECT_EQ(update.report.created.size(), 1U);
}

TEST(Update, KeepsWhatVanishedBehindWhatCame) {
  Deck incoming = baking();
  incoming.cards.erase(incoming.cards.begin());
  const Update update = again(baking(), incoming);
  EXPECT_THAT(update.report.vanished, ElementsAre(CardId{"good-bread"}));
  ASSERT_EQ(update.deck.cards.size(), 2U);
  EXPECT_EQ(update.deck.cards[1].id.value, "good-bread");
}

TEST(Update, AvoidsIdsThatAreTakenElsewhere) {
  const Update update = deck::update(Deck{}, baking(), {CardId{"good-bread"}});
  EXPECT_THAT(update.report.created, ElementsAre(CardId{"good-bread-2"}, CardId{"warm-shop"}));
}

TEST(Update, KeepsNameAndRoleThatTheSourceDoesNotHave) {
  Deck existing = baking();
  existing.role = RoleProfile{};
  Deck incoming = baking();
  incoming.name = DeckName{};
  const Update update = again(existing, incoming);
  EXPECT_EQ(update.deck.name.value, "Baking");
  EXPECT_TRUE(update.deck.role.has_value());
}

Deck arbitrary_deck() {
  const std::vector<std::string> words = {"flour", "water", "salt", "oven",
                                          "time",  "steam", "rye",  ""};
  const auto phrase = rc::gen::map(
      rc::gen::resize(3, rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(words))),
      [](const std::vector<std::string>& parts) {
        std::string text;
        for (const std::string& part : parts) text += part + " ";
        return text;
      });
  const auto phrases = [&] {
    return *rc::gen::resize(5, rc::gen::container<std::vector<std::string>>(phrase));
  };
  std::vector<Card> cards;
  for (const std::string& question : phrases()) {
    std::vector<Item> items;
    for (const std::string& title : phrases()) items.push_back(item(title, *phrase));
    Definitions definitions;
    for (const std::string& term : phrases()) definitions.entries.push_back({{}, term, *phrase});
    cards.push_back(list_card(question, std::move(items)));
    cards.back().sections.push_back({SectionKind::kDefinitions, {}, std::move(definitions)});
  }
  return deck_of(std::move(cards));
}

RC_GTEST_PROP(Update, IsIdempotent, ()) {
  const Update once = again(arbitrary_deck(), arbitrary_deck());
  const Update twice = again(once.deck, once.deck);
  RC_ASSERT(twice.deck == once.deck);
  RC_ASSERT(twice.report.unchanged.size() == once.deck.cards.size());
}

RC_GTEST_PROP(Update, OfTheSameSourceTwiceFindsEverythingUnchanged, ()) {
  const Deck before = arbitrary_deck();
  const Deck source = arbitrary_deck();
  const Update once = again(before, source);
  const Update twice = again(once.deck, source);
  RC_ASSERT(twice.deck == once.deck);
  RC_ASSERT(twice.report.created.empty());
  RC_ASSERT(twice.report.updated.empty());
  RC_ASSERT(twice.report.vanished == once.report.vanished);
}

RC_GTEST_PROP(Update, KeepsEveryKeyWhenPartsOnlyMove, ()) {
  const Deck before = arbitrary_deck();
  Deck after = before;
  for (Card& card : after.cards) {
    auto& items = card.list->items;
    for (std::size_t i = items.size(); i > 1; --i) {
      std::swap(items[i - 1], items[*rc::gen::inRange<std::size_t>(0, i)]);
    }
  }
  const Update update = again(before, after);
  for (std::size_t i = 0; i < after.cards.size(); ++i) {
    RC_ASSERT(keys(update.deck.cards[i]).size() == keys(before.cards[i]).size());
    std::map<std::string, std::string> title_of;
    for (const Item& each : before.cards[i].list->items)
      title_of[each.key.value] = full_title(each);
    for (const Item& each : update.deck.cards[i].list->items) {
      RC_ASSERT(title_of.at(each.key.value) == full_title(each));
    }
  }
}

}  // namespace
}  // namespace hone::deck
