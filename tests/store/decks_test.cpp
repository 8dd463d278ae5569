#include "deck/format.h"
#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Decks = StoreTest;

std::vector<std::string> ids_of(const deck::Deck& deck) {
  std::vector<std::string> ids;
  for (const deck::Card& card : deck.cards) ids.push_back(card.id.value);
  return ids;
}

TEST_F(Decks, AreNoneInANewStore) {
  EXPECT_THAT(must(store_->decks()), IsEmpty());
  EXPECT_FALSE(must(store_->find_deck(deck::DeckName{"Bread"})));
}

TEST_F(Decks, ComeBackAsTheyWereSaved) {
  deck::Deck bread = deck_of("Bread", {plain_card("rise"), list_card("dough", {"flour", "water"})});
  bread.description = "How bread is made.\n\nWith *care*.";
  must(store_->save(first_import(bread)));
  reopen();
  EXPECT_EQ(must(store_->find_deck(bread.name)), bread);
}

TEST_F(Decks, KeepTheirRole) {
  deck::Deck bakers = deck_of("Bakers", {plain_card("rise")});
  bakers.role.emplace();
  bakers.role->name = "Baker";
  bakers.role->definition = "Someone who bakes before others wake.";
  bakers.role->responsibilities = {"Keep the oven hot", "Keep the starter alive"};
  bakers.role->mistakes = {{"", "Opening the oven too early"}};
  must(store_->save(first_import(bakers)));
  reopen();
  EXPECT_EQ(must(store_->find_deck(bakers.name)), bakers);
}

TEST_F(Decks, AreSummedUpByName) {
  must(store_->save(first_import(deck_of("Tea", {plain_card("steep")}))));
  must(store_->save(first_import(
      deck_of("Bread", {plain_card("rise"), list_card("dough", {"flour", "water"})}))));
  must(store_->set_suspended(deck::CardId{"rise"}, true));
  const auto decks = must(store_->decks());
  ASSERT_EQ(decks.size(), 2U);
  EXPECT_EQ(decks[0].name.value, "Bread");
  EXPECT_EQ(decks[0].cards, 2);
  EXPECT_EQ(decks[0].suspended, 1);
  EXPECT_EQ(decks[0].missing, 0);
  EXPECT_EQ(decks[0].units, 3);
  EXPECT_EQ(decks[1].name.value, "Tea");
  EXPECT_EQ(decks[1].units, 1);
}

TEST_F(Decks, FollowAChangedOrderDescriptionAndCard) {
  const deck::Deck before = deck_of("Bread", {plain_card("rise"), plain_card("crust")});
  must(store_->save(first_import(before)));
  deck::Deck after = deck_of("Bread", {plain_card("crust", "Steam."), plain_card("rise")});
  after.description = "New words";
  must(store_->save(next_import(before, after)));
  EXPECT_EQ(must(store_->find_deck(before.name)), after);
  EXPECT_EQ(must(store_->find_card(deck::CardId{"rise"}))->number, 2);
}

TEST_F(Decks, KeepAndMarkACardThatTheSourceHasLostAndTakeTheMarkOffWhenItIsBack) {
  const deck::Deck both = deck_of("Bread", {plain_card("rise"), plain_card("crust")});
  const deck::Deck one = deck_of("Bread", {plain_card("crust")});
  must(store_->save(first_import(both)));
  must(store_->save(next_import(both, one)));
  EXPECT_TRUE(must(store_->find_card(deck::CardId{"rise"}))->missing);
  EXPECT_EQ(must(store_->decks()).front().missing, 1);
  const deck::Deck kept = *must(store_->find_deck(both.name));
  EXPECT_THAT(ids_of(kept), ElementsAre("crust", "rise"));

  must(store_->save(next_import(kept, both)));
  EXPECT_FALSE(must(store_->find_card(deck::CardId{"rise"}))->missing);
  EXPECT_EQ(must(store_->find_deck(both.name)), both);
}

TEST_F(Decks, RefuseACardIdThatAnotherDeckHasAndThenChangeNothing) {
  must(store_->save(first_import(deck_of("Bread", {plain_card("rise")}))));
  const Status saved =
      store_->save(first_import(deck_of("Tea", {plain_card("steep"), plain_card("rise")})));
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().kind, ErrorKind::kConflict);
  EXPECT_THAT(saved.error().message, ::testing::HasSubstr("rise"));
  EXPECT_FALSE(must(store_->find_deck(deck::DeckName{"Tea"})));
  EXPECT_FALSE(must(store_->find_card(deck::CardId{"steep"})));
}

TEST_F(Decks, RefuseAUnitOfACardThatTheyDoNotHold) {
  app::DeckChange change = first_import(deck_of("Bread", {plain_card("rise")}));
  change.units.front().id = answer_of("elsewhere");
  const Status saved = store_->save(change);
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().kind, ErrorKind::kInvalidInput);
  EXPECT_THAT(must(store_->decks()), IsEmpty());
}

}  // namespace
}  // namespace hone::store
