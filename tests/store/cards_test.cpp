#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Cards : public StoreTest {
 protected:
  Cards() {
    must(store_->save(first_import(
        deck_of("Bread", {plain_card("dough"), plain_card("dough-hook"), plain_card("a-loaf")}))));
    must(store_->save(first_import(deck_of("Tea", {plain_card("double-steep")}))));
  }
  std::vector<std::string> ids(const std::string& prefix, int most) {
    std::vector<std::string> found;
    for (const auto& id : must(store_->card_ids(prefix, most))) found.push_back(id.value);
    return found;
  }
};

TEST_F(Cards, AreFoundByIdWithTheirPlaceAndDeck) {
  const auto found = must(store_->find_card(deck::CardId{"dough-hook"}));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->card, plain_card("dough-hook"));
  EXPECT_EQ(found->deck.value, "Bread");
  EXPECT_EQ(found->number, 2);
  EXPECT_FALSE(must(store_->find_card(deck::CardId{"dough-"})));
}

TEST_F(Cards, AreReadFromAnyPlaceOn) {
  const auto places = [&](const char* deck, int from, int most) {
    std::vector<std::string> found;
    for (const auto& card : must(store_->cards_between(deck::DeckName{deck}, from, most))) {
      found.push_back(card.card.id.value);
    }
    return found;
  };
  EXPECT_THAT(places("Bread", 2, 5), ElementsAre("dough-hook", "a-loaf"));
  EXPECT_THAT(places("Bread", 1, 1), ElementsAre("dough"));
  EXPECT_THAT(places("Bread", 4, 5), IsEmpty());
  EXPECT_THAT(places("Cake", 1, 5), IsEmpty());
}

TEST_F(Cards, AreListedByTheBeginningOfTheirIds) {
  EXPECT_THAT(ids("do", 10), ElementsAre("double-steep", "dough", "dough-hook"));
  EXPECT_THAT(ids("do", 2), ElementsAre("double-steep", "dough"));
  EXPECT_THAT(ids("", -1), ElementsAre("a-loaf", "double-steep", "dough", "dough-hook"));
  EXPECT_THAT(ids("do", 0), IsEmpty());
  EXPECT_THAT(ids("x", 10), IsEmpty());
}

TEST_F(Cards, ArePutAsideAndTakenUpAgain) {
  const deck::CardId dough{"dough"};
  must(store_->set_suspended(dough, true));
  EXPECT_TRUE(must(store_->find_card(dough))->suspended);
  must(store_->set_suspended(dough, false));
  EXPECT_FALSE(must(store_->find_card(dough))->suspended);
}

TEST_F(Cards, StayAsideWhenTheirDeckIsImportedAgain) {
  const deck::CardId dough{"dough"};
  must(store_->set_suspended(dough, true));
  const deck::Deck kept = *must(store_->find_deck(deck::DeckName{"Bread"}));
  must(store_->save(next_import(kept, deck_of("Bread", {plain_card("dough", "Other words")}))));
  const auto found = must(store_->find_card(dough));
  EXPECT_EQ(found->card.answer, "Other words");
  EXPECT_TRUE(found->suspended);
}

TEST_F(Cards, ThatDoNotExistCannotBePutAside) {
  const Status done = store_->set_suspended(deck::CardId{"cake"}, true);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, ErrorKind::kNotFound);
  EXPECT_THAT(done.error().message, ::testing::HasSubstr("cake"));
}

}  // namespace
}  // namespace hone::store
