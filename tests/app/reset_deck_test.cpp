#include "app/reset_deck.h"

#include <gmock/gmock.h>

#include "app/card_history.h"
#include "app/practice_fixture.h"
#include "app/progress_report.h"
#include "app/replay.h"

namespace hone::app {
namespace {

using std::chrono::days;
using std::chrono::hours;
using ::testing::IsEmpty;

const deck::DeckName kBakery{"Bakery"};

class Resetting : public PracticeTest {
 protected:
  ResetReport reset(Instant at) {
    auto report = reset_deck(*store_, kBakery, at);
    EXPECT_TRUE(report) << report.error().message;
    return report.value_or(ResetReport{});
  }
  std::size_t known() { return store_->all_progress()->size(); }
  std::size_t fresh() { return store_->fresh({}, 100)->size(); }
};

TEST_F(Resetting, MakesEverythingNewAgain) {
  answer("bread", 4, kMonday);
  answer("heat", 4, kMonday);
  EXPECT_EQ(reset(kMonday + hours{1}).units, 4);
  EXPECT_EQ(known(), 0U);
  EXPECT_EQ(fresh(), 6U);
}

TEST_F(Resetting, KeepsEveryReviewInTheLogAndInTheMinutes) {
  answer("bread", 4, kMonday, std::chrono::minutes{2});
  reset(kMonday + hours{1});
  EXPECT_EQ(store_->health()->reviews, 3);
  const auto report = progress_report(*store_, {.deck = {}, .depth = {}, .at = kMonday + hours{2}});
  EXPECT_DOUBLE_EQ(report->activity.back().minutes(), 2);
}

TEST_F(Resetting, BeginsTheMemoryOfAUnitAnew) {
  answer("heat", 5, kMonday);
  const auto first = store_->all_progress()->front().progress;
  reset(kMonday + days{3});
  answer("heat", 5, kMonday + days{4});
  const auto again = store_->all_progress()->front().progress;
  EXPECT_EQ(again->reviews, 1);
  EXPECT_EQ(again->memory, first->memory);
  EXPECT_EQ(
      card_history(*store_, {.card = "heat", .at = kMonday + days{5}})->units[0].reviews.size(),
      1U);
}

TEST_F(Resetting, MeasuresNoRecallAcrossIt) {
  answer("heat", 5, kMonday);
  reset(kMonday + days{3});
  answer("heat", 5, kMonday + days{4});
  const auto report = progress_report(*store_, {.deck = {}, .depth = {}, .at = kMonday + days{5}});
  EXPECT_EQ(report->calibration.all().units, 0);
}

TEST_F(Resetting, IsWhatARebuildFindsToo) {
  answer("bread", 4, kMonday);
  reset(kMonday + hours{1});
  answer("heat", 4, kMonday + hours{2});
  const auto rebuilt = rebuild(*store_);
  ASSERT_TRUE(rebuilt);
  EXPECT_EQ(rebuilt->corrected, 0U);
  EXPECT_EQ(rebuilt->units, 1U);
}

TEST_F(Resetting, LeavesOtherDecksAlone) {
  deck::Deck other = bakery();
  other.name = deck::DeckName{"Other"};
  for (deck::Card& card : other.cards) card.id.value += "-other";
  save(other);
  answer("heat-other", 4, kMonday);
  EXPECT_EQ(reset(kMonday + hours{1}).units, 0);
  EXPECT_EQ(known(), 1U);
}

TEST_F(Resetting, IsUndoneWithoutATrace) {
  answer("bread", 4, kMonday);
  answer("heat", 2, kMonday + days{1});
  const auto before = *store_->all_progress();
  const ResetReport report = reset(kMonday + days{2});
  const auto undone = undo_reset(*store_, kBakery, report.reset.number, kMonday + days{2});
  ASSERT_TRUE(undone) << undone.error().message;
  EXPECT_EQ(undone->units, 4);
  EXPECT_EQ(*store_->all_progress(), before);
  EXPECT_EQ(fresh(), 2U);
  EXPECT_EQ(rebuild(*store_)->corrected, 0U);
}

TEST_F(Resetting, IsTakenBackByUndoBeforeTheReviewBeforeIt) {
  answer("heat", 4, kMonday);
  reset(kMonday + hours{1});
  const auto first = undo_review(*store_, kMonday + hours{2});
  ASSERT_TRUE(first && first->reset);
  EXPECT_EQ(first->reset->units, 1);
  const auto second = undo_review(*store_, kMonday + hours{2});
  ASSERT_TRUE(second);
  EXPECT_FALSE(second->reset);
  EXPECT_EQ(second->undone.review.card.value, "heat");
  EXPECT_EQ(known(), 0U);
}

TEST_F(Resetting, IsPassedOverByUndoWhenAReviewCameAfterIt) {
  answer("heat", 4, kMonday);
  const ResetReport report = reset(kMonday + hours{1});
  answer("bread", 4, kMonday + hours{2});
  EXPECT_EQ(undo_reset(*store_, kBakery, report.reset.number, kMonday + hours{3}).error().kind,
            ErrorKind::kConflict);
  EXPECT_FALSE(undo_review(*store_, kMonday + hours{3})->reset);
  EXPECT_TRUE(undo_review(*store_, kMonday + hours{3})->reset);
}

TEST_F(Resetting, IsNotTakenForTheReviewThatASessionUndoes) {
  answer("heat", 4, kMonday);
  const ReviewNumber number = store_->last_review()->value().number;
  reset(kMonday + hours{1});
  EXPECT_EQ(undo_review(*store_, kMonday + hours{2}, number).error().kind, ErrorKind::kConflict);
}

TEST_F(Resetting, CannotBeUndoneTwice) {
  answer("heat", 4, kMonday);
  const ResetReport report = reset(kMonday);
  ASSERT_TRUE(undo_reset(*store_, kBakery, report.reset.number, kMonday));
  EXPECT_FALSE(undo_reset(*store_, kBakery, report.reset.number, kMonday));
}

TEST_F(Resetting, OfADeckThatIsNotThereFails) {
  EXPECT_EQ(reset_deck(*store_, deck::DeckName{"Cakes"}, kMonday).error().kind,
            ErrorKind::kNotFound);
}

}  // namespace
}  // namespace hone::app
