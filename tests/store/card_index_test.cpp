#include <gmock/gmock.h>

#include "deck/formats/markdown/card_text.h"
#include "store/migrate.h"
#include "store/open_database.h"
#include "store/query.h"
#include "store/restore.h"
#include "store/sqlite_connection.h"
#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<std::string> found(app::Store& store, std::vector<std::string> words) {
  std::vector<std::string> ids;
  for (const app::CardMatch& match :
       must(store.find_cards({.words = std::move(words), .deck = {}}))) {
    ids.push_back(match.card.value);
  }
  return ids;
}

class CardIndexTest : public StoreTest {
 protected:
  void run(const std::string& sql) {
    sqlite::run_script(*sqlite::connect(file(), sqlite::Mode::kReadWrite, Milliseconds{0}), sql);
  }
};

TEST_F(CardIndexTest, HoldsAnImportAndWhatTheNextOneChanges) {
  const deck::Deck first = deck_of("Bread", {plain_card("rise", "Because of yeast")});
  must(store_->save(first_import(first)));
  EXPECT_THAT(found(*store_, {"yeast"}), ElementsAre("rise"));
  const deck::Deck second =
      deck_of("Bread", {plain_card("rise", "Because of leaven"), list_card("bake", {"oven"})});
  must(store_->save(next_import(first, second)));
  EXPECT_THAT(found(*store_, {"yeast"}), IsEmpty());
  EXPECT_THAT(found(*store_, {"leaven"}), ElementsAre("rise"));
  EXPECT_THAT(found(*store_, {"oven"}), ElementsAre("bake"));
}

TEST_F(CardIndexTest, ForgetsWhatWasTakenBack) {
  const Status failed = store_->in_transaction([&]() -> Status {
    TRY(store_->save(first_import(deck_of("Bread", {plain_card("rise", "Because of yeast")}))));
    return invalid_input("changed my mind");
  });
  ASSERT_FALSE(failed);
  EXPECT_THAT(found(*store_, {"yeast"}), IsEmpty());
}

TEST_F(CardIndexTest, RanksByHowMuchOfACardTheWordIs) {
  must(store_->save(first_import(deck_of(
      "Bread", {plain_card("rise", "Yeast, and a long sentence on something else altogether"),
                plain_card("yeast", "A fungus")}))));
  const auto matches = must(store_->find_cards({.words = {"yeast"}, .deck = {}}));
  ASSERT_THAT(matches, SizeIs(2));
  EXPECT_EQ(matches[0].card.value, "yeast");
  EXPECT_GT(*matches[0].rank, *matches[1].rank);
}

TEST_F(CardIndexTest, IsOfOneDeckWhereThatIsAsked) {
  must(store_->save(first_import(deck_of("Bread", {plain_card("rise", "Yeast")}))));
  must(store_->save(first_import(deck_of("Beer", {plain_card("brew", "Yeast")}))));
  EXPECT_THAT(must(store_->find_cards({.words = {"yeast"}, .deck = deck::DeckName{"Beer"}})),
              SizeIs(1));
}

TEST_F(CardIndexTest, OrdersByCardWhatIsOnTooManyToRank) {
  must(store_->save(first_import(deck_of("Bread", {plain_card("rise", "Yeast")}))));
  run("WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 20100) "
      "INSERT INTO card (number, id, deck, place) SELECT i, 'card-' || i, 1, i FROM n;"
      "INSERT INTO card_search (rowid, question, titles, terms, texts) "
      "SELECT number, CASE WHEN number > 20000 THEN 'flour' ELSE '' END, '', '', 'flour' "
      "FROM card WHERE number > 1;");
  const auto matches = must(store_->find_cards({.words = {"flour"}, .deck = {}, .most = 120}));
  ASSERT_THAT(matches, SizeIs(120));
  EXPECT_EQ(matches[0].card.value, "card-20001");
  EXPECT_TRUE(matches[99].rank);
  EXPECT_EQ(matches[100].card.value, "card-2");
  EXPECT_FALSE(matches[100].rank);
}

TEST_F(CardIndexTest, IsMadeForAStoreThatHadNone) {
  store_.reset();
  std::filesystem::remove(file());
  {
    const auto session = must(open_database(file(), Milliseconds{10}, migrations().first(2)));
    deck::Card card = plain_card("rise", "Because of yeast");
    const std::string body = deck::markdown::print_card(card);
    sqlite::run_script(*session,
                       "INSERT INTO deck VALUES (1, 'Bread', '', '');"
                       "INSERT INTO card VALUES (7, 'rise', 1, 1, 0, 0)");
    Query(*session, "INSERT INTO card_text VALUES (7, :body)").with("body", body).run();
  }
  reopen();
  EXPECT_THAT(found(*store_, {"yeast"}), ElementsAre("rise"));
  EXPECT_THAT(must(store_->health()).problems, IsEmpty());
}

TEST_F(CardIndexTest, IsMadeAgainWhereOtherRulesMadeIt) {
  must(store_->save(first_import(deck_of("Bread", {plain_card("rise", "Because of yeast")}))));
  store_.reset();
  run("DELETE FROM card_search; UPDATE card_search_rules SET version = 0");
  reopen();
  EXPECT_THAT(found(*store_, {"yeast"}), ElementsAre("rise"));
}

TEST_F(CardIndexTest, ComesBackWithABackup) {
  must(store_->save(first_import(deck_of("Bread", {plain_card("rise", "Because of yeast")}))));
  const auto backup = folder_.path() / "backup.db";
  must(store_->backup(backup));
  TemporaryFolder elsewhere;
  must(restore_store(elsewhere.path(), backup));
  EXPECT_THAT(found(*opened(elsewhere.path()), {"yeast"}), ElementsAre("rise"));
}

TEST_F(CardIndexTest, IsMissedByTheDoctorAndMended) {
  must(store_->save(first_import(deck_of("Bread", {plain_card("rise", "Because of yeast")}))));
  EXPECT_THAT(must(store_->health()).problems, IsEmpty());
  run("DELETE FROM card_search");
  EXPECT_THAT(must(store_->health()).problems, ElementsAre(HasSubstr("search index")));
  must(store_->rebuild_index());
  EXPECT_THAT(must(store_->health()).problems, IsEmpty());
  EXPECT_THAT(found(*store_, {"yeast"}), ElementsAre("rise"));
}

}  // namespace
}  // namespace hone::store
