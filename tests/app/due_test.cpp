#include "app/due.h"

#include <gmock/gmock.h>

#include <numeric>

#include "app/library_fixture.h"
#include "app/review_card.h"

namespace hone::app {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

class Due : public LibraryTest {
 protected:
  Due() { save(bakery()); }

  DueReport at(Instant moment, std::optional<deck::Depth> depth = {}) {
    auto report = due(*store_, {.deck = {}, .depth = depth, .at = moment});
    EXPECT_TRUE(report) << report.error().message;
    return report.value_or(DueReport{});
  }
  void answer(const std::string& target, int confidence, Instant moment) {
    ASSERT_TRUE(review(
        *store_,
        {.target = target, .confidence = {confidence}, .missed = {}, .at = moment, .spent = {}}));
  }
  static std::vector<std::string> labels(const std::vector<TrackedUnit>& units) {
    std::vector<std::string> all;
    for (const TrackedUnit& unit : units) all.push_back(unit.label);
    return all;
  }
};

TEST_F(Due, OffersNewUnitsListsFirstAndInOrder) {
  EXPECT_THAT(labels(at(kMonday).fresh),
              ::testing::ElementsAre("Flour", "Water", "Time", "Fold", "Rest",
                                     "At what heat is bread baked?"));
}

TEST_F(Due, OffersDefinitionsAfterTheListsOnlyWhenTheDepthSaysSo) {
  EXPECT_THAT(labels(at(kMonday, deck::Depth::kTerms).fresh), ::testing::Contains("Autolyse"));
  EXPECT_EQ(labels(at(kMonday, deck::Depth::kTerms).fresh).back(), "Autolyse");
}

TEST_F(Due, BeginsAListAsAWholeEvenOverTheAllowance) {
  ASSERT_TRUE(change_setting(*store_, {}, "new-per-day", "1"));
  EXPECT_THAT(labels(at(kMonday).fresh), ::testing::ElementsAre("Flour", "Water", "Time"));
}

TEST_F(Due, OffersNothingNewWhenTodaysAllowanceIsUsed) {
  ASSERT_TRUE(change_setting(*store_, {}, "new-per-day", "3"));
  answer("bread", 5, kMonday);
  EXPECT_TRUE(at(kMonday + hours{1}).fresh.empty());
  EXPECT_EQ(at(kMonday + hours{1}).introduced_today, 3);
  EXPECT_FALSE(at(kMonday + days{1}).fresh.empty());
}

TEST_F(Due, FindsAUnitFromTheFirstMomentOfItsDay) {
  answer("heat", 5, kMonday);
  const Instant when = store_->all_progress()->front().progress->due;
  EXPECT_TRUE(at(when - minutes{1}).due.empty());
  ASSERT_EQ(at(when).due.size(), 1U);
  EXPECT_EQ(at(when).due[0].unit.id, (deck::UnitId{deck::CardId{"heat"}, {}}));
}

TEST_F(Due, FindsLearningStepsTheNextDay) {
  answer("bread", 4, kMonday);
  EXPECT_TRUE(at(kMonday + minutes{1}).due.empty());
  EXPECT_EQ(at(kMonday + minutes{1}).next_due, kMonday + minutes{10});
  EXPECT_EQ(at(kMonday + days{1}).due.size(), 3U);
}

TEST_F(Due, LeavesSuspendedCardsOut) {
  answer("heat", 1, kMonday);
  ASSERT_TRUE(store_->set_suspended(deck::CardId{"heat"}, true));
  EXPECT_TRUE(at(kMonday + days{1}).due.empty());
  ASSERT_TRUE(store_->set_suspended(deck::CardId{"heat"}, false));
  EXPECT_EQ(at(kMonday + days{1}).due.size(), 1U);
}

TEST_F(Due, KeepsTheReviewsOfAnItemWhoseTitleWasEdited) {
  answer("bread", 5, kMonday);
  deck::Deck edited = bakery();
  edited.cards[0].list->items[1].title = "Cold water";
  const auto report = save(edited);
  EXPECT_EQ(report.updated, std::vector{deck::CardId{"bread"}});
  const DueReport later = at(kMonday + days{60});
  ASSERT_EQ(later.due.size(), 3U);
  EXPECT_THAT(labels({later.due[0].unit, later.due[1].unit, later.due[2].unit}),
              ::testing::UnorderedElementsAre("Flour", "Cold water", "Time"));
}

TEST_F(Due, FollowsEachDecksOwnRetention) {
  deck::Deck other = bakery();
  other.name = deck::DeckName{"Cakes"};
  other.cards = {plain_card("What lifts a cake?", "Air.")};
  save(other);
  ASSERT_TRUE(change_setting(*store_, deck::DeckName{"Cakes"}, "desired-retention", "0.97"));
  answer("heat", 5, kMonday);
  answer("lifts-cake", 5, kMonday);
  const auto due_of = [&](const std::string& card) {
    const std::vector<deck::UnitId> ids{{deck::CardId{card}, {}}};
    return (*store_->progress_of(ids))[0]->due;
  };
  EXPECT_LT(due_of("lifts-cake"), due_of("heat"));
}

TEST_F(Due, ForecastsEachDay) {
  answer("heat", 5, kMonday);
  answer("bread", 1, kMonday);
  const Calendar calendar = *Calendar::create("UTC", 4);
  const auto counts = *forecast(*store_, {{}, deck::Depth::kList}, calendar, kMonday, 14);
  ASSERT_EQ(counts.size(), 14U);
  EXPECT_EQ(counts[0], 3);
  EXPECT_EQ(std::accumulate(counts.begin(), counts.end(), 0), 4);
}

}  // namespace
}  // namespace hone::app
