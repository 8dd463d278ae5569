#include "store_fixture.h"

namespace hone::store {
namespace {

using std::chrono::days;
using std::chrono::hours;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Due : public StoreTest {
 protected:
  Due() {
    must(store_->save(first_import(bread())));
    must(store_->save(first_import(deck_of("Apple", {plain_card("core"), plain_card("peel")}))));
  }
  static deck::Deck bread() {
    deck::Card dough = list_card("dough", {"flour", "water"});
    dough.sections.push_back(
        {deck::SectionKind::kDefinitions, "",
         deck::Definitions{{{deck::PartKey{"yeast"}, "Yeast", "What makes it rise"}}}});
    return deck_of("Bread", {plain_card("rise"), dough});
  }
  void put(const deck::UnitId& unit, Instant due, Instant first_review = kMorning) {
    const app::UnitProgress one{unit, progress_due(due, first_review)};
    must(store_->put(std::span{&one, 1}));
  }
  static std::vector<std::string> names(const Result<std::vector<app::TrackedUnit>>& units) {
    std::vector<std::string> all;
    for (const app::TrackedUnit& unit : must(units)) all.push_back(deck::text_of(unit.id));
    return all;
  }
  const app::Scope bread_{deck::DeckName{"Bread"}, deck::Depth::kEverything};
  const app::Scope all_{std::nullopt, deck::Depth::kEverything};
  const app::Scope lists_{};
};

TEST_F(Due, IsNothingAtFirst) {
  EXPECT_THAT(names(store_->due(all_, kMorning + days{1000})), IsEmpty());
}

TEST_F(Due, IsEarliestFirstUpToTheMoment) {
  put(answer_of("core"), kMorning + hours{2});
  put(answer_of("rise"), kMorning);
  put(item_of("dough", "water"), kMorning + hours{1});
  put(item_of("dough", "flour"), kMorning + hours{3});
  EXPECT_THAT(names(store_->due(all_, kMorning + hours{2})),
              ElementsAre("rise", "dough/item/water", "core"));
  EXPECT_THAT(names(store_->due(bread_, kMorning + hours{2})),
              ElementsAre("rise", "dough/item/water"));
}

TEST_F(Due, ComesWithDeckLabelAndProgress) {
  put(item_of("dough", "water"), kMorning);
  const auto due = must(store_->due(all_, kMorning));
  ASSERT_EQ(due.size(), 1U);
  EXPECT_EQ(due[0].deck.value, "Bread");
  EXPECT_EQ(due[0].label, "The water");
  EXPECT_EQ(due[0].progress, progress_due(kMorning));
}

TEST_F(Due, LeavesOutWhatIsDeeperThanTheScope) {
  const deck::UnitId yeast{deck::CardId{"dough"},
                           {deck::FacetKind::kDefinition, deck::PartKey{"yeast"}}};
  put(yeast, kMorning);
  put(answer_of("rise"), kMorning);
  EXPECT_THAT(names(store_->due(lists_, kMorning)), ElementsAre("rise"));
  EXPECT_EQ(must(store_->due(all_, kMorning)).size(), 2U);
}

TEST_F(Due, LeavesOutSuspendedCardsAndUnitsThatTheirCardHasLost) {
  put(answer_of("rise"), kMorning);
  put(item_of("dough", "water"), kMorning);
  put(item_of("dough", "flour"), kMorning);
  must(store_->set_suspended(deck::CardId{"rise"}, true));
  const deck::Deck without_water =
      deck_of("Bread", {plain_card("rise"), list_card("dough", {"flour"})});
  must(store_->save(next_import(bread(), without_water)));
  EXPECT_THAT(names(store_->due(all_, kMorning)), ElementsAre("dough/item/flour"));
  EXPECT_THAT(must(store_->due_moments(all_, kMorning - days{1}, kMorning)), ElementsAre(kMorning));

  must(store_->save(next_import(without_water, bread())));
  EXPECT_THAT(names(store_->due(all_, kMorning)),
              ElementsAre("dough/item/flour", "dough/item/water"));
}

TEST_F(Due, ForecastsMomentsAfterOneAndUpToAnother) {
  put(answer_of("core"), kMorning);
  put(answer_of("rise"), kMorning + hours{1});
  put(item_of("dough", "water"), kMorning + hours{3});
  put(item_of("dough", "flour"), kMorning + hours{4});
  EXPECT_THAT(must(store_->due_moments(all_, kMorning, kMorning + hours{3})),
              ElementsAre(kMorning + hours{1}, kMorning + hours{3}));
}

TEST_F(Due, ListsNewUnitsByDeckAndStudyOrder) {
  EXPECT_THAT(names(store_->fresh(lists_, 10)),
              ElementsAre("core", "peel", "rise", "dough/item/flour", "dough/item/water"));
  EXPECT_THAT(names(store_->fresh(lists_, 3)), ElementsAre("core", "peel", "rise"));
  EXPECT_THAT(
      names(store_->fresh(bread_, 10)),
      ElementsAre("rise", "dough/item/flour", "dough/item/water", "dough/definition/yeast"));
  EXPECT_THAT(names(store_->fresh(lists_, 0)), IsEmpty());
}

TEST_F(Due, CallsNoUnitNewThatHasProgressOrWhoseCardIsSuspended) {
  put(answer_of("core"), kMorning + days{5});
  must(store_->set_suspended(deck::CardId{"rise"}, true));
  EXPECT_THAT(names(store_->fresh(lists_, 10)),
              ElementsAre("peel", "dough/item/flour", "dough/item/water"));
}

class Counts : public Due {
 protected:
  app::ReviewNumber review(const std::string& card, const std::vector<deck::UnitId>& units,
                           Instant at) {
    app::Review review = review_of(card, {}, at);
    for (const deck::UnitId& unit : units) review.units.push_back({unit, false});
    return must(store_->append(review, usual_schedule()));
  }
};

TEST_F(Counts, TellUnitsIntroducedFromUnitsReviewedAgain) {
  const Instant today = kMorning + days{1};
  review("rise", {answer_of("rise")}, kMorning);
  put(answer_of("rise"), today, kMorning);
  review("rise", {answer_of("rise")}, today);
  review("dough", {item_of("dough", "flour"), item_of("dough", "water")}, today);
  put(item_of("dough", "flour"), today + days{1}, today);
  put(item_of("dough", "water"), today + days{1}, today);
  review("dough", {item_of("dough", "water")}, today + hours{1});

  const auto counts = must(store_->counts_since(all_, today));
  EXPECT_EQ(counts.introduced, 2);
  EXPECT_EQ(counts.reviewed, 2);
  const app::Scope apples{deck::DeckName{"Apple"}, deck::Depth::kEverything};
  EXPECT_EQ(must(store_->counts_since(apples, today)).reviewed, 0);
  EXPECT_EQ(must(store_->counts_since(all_, today + hours{1})).introduced, 0);
  EXPECT_EQ(must(store_->counts_since(all_, today + hours{1})).reviewed, 1);
}

TEST_F(Counts, LeaveOutWhatWasUndone) {
  put(answer_of("rise"), kMorning, kMorning - days{1});
  const auto number = review("rise", {answer_of("rise")}, kMorning);
  EXPECT_EQ(must(store_->counts_since(all_, kMorning)).reviewed, 1);
  must(store_->append_undo(number, kMorning));
  EXPECT_EQ(must(store_->counts_since(all_, kMorning)).reviewed, 0);
}

}  // namespace
}  // namespace hone::store
