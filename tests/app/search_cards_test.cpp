#include "app/search_cards.h"

#include <gmock/gmock.h>

#include "app/library.h"
#include "app/library_fixture.h"

namespace hone::app {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class Search : public LibraryTest {
 protected:
  Search() { save(bakery()); }

  SearchReport search(const std::string& text, int limit = 20) {
    const auto report = search_cards(*store_, {.text = text, .deck = {}, .limit = limit});
    EXPECT_TRUE(report) << report.error().message;
    return report.value_or(SearchReport{});
  }
  std::vector<std::string> cards(const std::string& text) {
    std::vector<std::string> ids;
    for (const SearchHit& hit : search(text).hits) ids.push_back(hit.card.card.id.value);
    return ids;
  }
};

TEST_F(Search, FindsWordsOfQuestionsItemsDetailsTermsAndAnswers) {
  EXPECT_THAT(cards("shaped"), ElementsAre("shape"));
  EXPECT_THAT(cards("flour"), ElementsAre("bread"));
  EXPECT_THAT(cards("autolyse"), ElementsAre("bread"));
  EXPECT_THAT(cards("230 degrees"), ElementsAre("heat"));
}

TEST_F(Search, SaysWhereTheWordsStand) {
  const SearchHit hit = search("autolyse means").hits.at(0);
  EXPECT_EQ(hit.place, deck::Place::kTerm);
  EXPECT_EQ(hit.name, "Autolyse");
  EXPECT_EQ(hit.snippet.text, "What Autolyse means");
  EXPECT_THAT(hit.snippet.marks, ElementsAre(Mark{5, 13}, Mark{14, 19}));
  EXPECT_EQ(search("shaped").hits.at(0).place, deck::Place::kQuestion);
  EXPECT_THAT(search("shaped").hits.at(0).question.marks, ElementsAre(Mark{13, 19}));
}

TEST_F(Search, PutsAQuestionBeforeAMentionOfTheSameWord) {
  deck::Deck deck = bakery();
  deck.cards[1].list->items[0].detail = "Not while the oven preheats for bread";
  save(deck);
  EXPECT_THAT(cards("bread"), ::testing::Not(IsEmpty()));
  EXPECT_EQ(cards("bread").back(), "shape");
}

TEST_F(Search, WantsAllWordsWhereverTheyStandOnTheCard) {
  EXPECT_THAT(cards("flour autolyse"), ElementsAre("bread"));
  EXPECT_TRUE(search("flour autolyse").all_words);
  EXPECT_FALSE(search("bread needs wate").all_words);
}

TEST_F(Search, FallsBackToAnyOfTheWordsAndSaysSo) {
  const SearchReport report = search("flour shaped");
  EXPECT_FALSE(report.all_words);
  EXPECT_THAT(cards("flour shaped"), UnorderedElementsAre("bread", "shape"));
  EXPECT_TRUE(search("nothing like that").all_words);
}

TEST_F(Search, TakesTheBeginningOfTheLastWord) {
  EXPECT_THAT(cards("flo"), ElementsAre("bread"));
  EXPECT_THAT(cards("autolyse flo"), ElementsAre("bread"));
  EXPECT_FALSE(search("flo autolyse").all_words);
}

TEST_F(Search, SeesThroughDiacriticsOnBothSides) {
  deck::Deck deck = bakery();
  deck.cards[2].answer = "Im Steinofen über Nacht, für Crème";
  save(deck);
  EXPECT_THAT(cards("uber creme"), ElementsAre("heat"));
  EXPECT_THAT(cards("ÜBER"), ElementsAre("heat"));
}

TEST_F(Search, TakesEverySignForASpace) {
  for (const char* text : {"flour\"", "\"flour", "flour*", "(flour", "flour)", "-flour", "^flour",
                           "question: flour", "flour AND", "NEAR(flour", "{flour}", "flour; --"}) {
    EXPECT_TRUE(search_cards(*store_, {.text = text, .deck = {}})) << text;
  }
  EXPECT_THAT(cards("\"flour*"), ElementsAre("bread"));
}

TEST_F(Search, TakesOperatorsForWords) {
  EXPECT_THAT(search("flour OR shaped").words, ElementsAre("flour", "or", "shaped"));
  EXPECT_FALSE(search("flour OR shaped").all_words);
}

TEST_F(Search, FindsNothingForNothing) {
  EXPECT_THAT(cards(""), IsEmpty());
  EXPECT_THAT(cards("  ?!"), IsEmpty());
  EXPECT_THAT(search("").words, IsEmpty());
}

TEST_F(Search, StandsTenThousandCharacters) {
  EXPECT_THAT(cards(std::string(10'000, 'x')), IsEmpty());
  EXPECT_THAT(cards(std::string(10'000, '"')), IsEmpty());
  std::string many;
  for (int word = 0; word < 2'000; ++word) many += "w" + std::to_string(word) + " ";
  EXPECT_EQ(search(many).words.size(), 16U);
  EXPECT_THAT(cards(std::string("flour\0bread", 11)), ElementsAre("bread"));
  EXPECT_THAT(cards("\xff\xfe flour \xc3"), ElementsAre("bread"));
}

TEST_F(Search, StopsAtTheLimitAndSaysThatThereIsMore) {
  const SearchReport report = search("is", 1);
  EXPECT_EQ(report.hits.size(), 1U);
  EXPECT_TRUE(report.more);
  EXPECT_FALSE(search("is", 2).more);
}

TEST_F(Search, LooksIntoOneDeckAlone) {
  const auto report =
      search_cards(*store_, {.text = "flour", .deck = deck::DeckName{"Kitchen"}, .limit = 5});
  ASSERT_TRUE(report);
  EXPECT_THAT(report->hits, IsEmpty());
}

TEST_F(Search, FollowsAnEdit) {
  deck::Card card = store_->find_card(deck::CardId{"heat"})->value().card;
  card.answer = "Until it sounds hollow";
  ASSERT_TRUE(edit_card(*store_, card.id, card));
  EXPECT_THAT(cards("hollow"), ElementsAre("heat"));
  EXPECT_THAT(cards("230"), IsEmpty());
}

TEST_F(Search, KeepsFindingACardThatItsSourceHasLost) {
  deck::Deck deck = bakery();
  deck.cards.pop_back();
  save(deck);
  ASSERT_EQ(search("230").hits.size(), 1U);
  EXPECT_TRUE(search("230").hits[0].card.missing);
}

}  // namespace
}  // namespace hone::app
