#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ReviewLog : public StoreTest {
 protected:
  ReviewLog() {
    must(store_->save(first_import(
        deck_of("Bread", {plain_card("rise"), list_card("dough", {"flour", "water", "salt"})}))));
  }
  app::ReviewNumber append(const app::Review& review) {
    return must(store_->append(review, usual_schedule()));
  }
  app::Review dough_review(std::vector<app::ReviewedUnit> units) {
    return review_of("dough", std::move(units));
  }
  /// What visiting gives, written short: unit, minutes after kMorning, missed, any missed.
  std::vector<std::string> visited() {
    std::vector<std::string> lines;
    must(store_->visit_reviews([&](const auto& unit, const auto& review, const auto&) -> Status {
      const auto minutes = std::chrono::floor<std::chrono::minutes>(review.at - kMorning);
      lines.push_back(deck::text_of(unit) + " " + std::to_string(minutes.count()) +
                      (review.missed ? " missed" : "") + (review.any_missed ? " some" : ""));
      return {};
    }));
    return lines;
  }
};

TEST_F(ReviewLog, GivesTheLastReviewBackExactly) {
  EXPECT_FALSE(must(store_->last_review()));
  const app::Review review =
      dough_review({{item_of("dough", "salt"), true}, {item_of("dough", "flour"), false}});
  app::Schedule schedule = usual_schedule();
  schedule.policy.parameters.w[3] = 0.1 + 0.2;
  schedule.policy.desired_retention = memory::Retrievability{1.0 / 1.1};
  schedule.policy.learning_steps = {};
  schedule.policy.relearning_steps = {std::chrono::minutes{7}, std::chrono::hours{5}};
  schedule.policy.fuzz = false;
  schedule.zone = "Asia/Kolkata";
  const auto number = must(store_->append(review, schedule));
  reopen();
  const auto last = must(store_->last_review());
  ASSERT_TRUE(last);
  EXPECT_EQ(last->number, number);
  EXPECT_EQ(last->review, review);
  EXPECT_EQ(last->schedule, schedule);
}

TEST_F(ReviewLog, NumbersReviewsUpwards) {
  const auto first = append(review_of("rise", {{answer_of("rise"), false}}));
  const auto second = append(review_of("rise", {{answer_of("rise"), false}}));
  EXPECT_LT(first, second);
}

TEST_F(ReviewLog, CountsNoReviewThatWasUndone) {
  append(review_of("rise", {{answer_of("rise"), false}}));
  const auto second = append(dough_review({{item_of("dough", "flour"), true}}));
  must(store_->append_undo(second, kMorning));
  EXPECT_EQ(must(store_->last_review())->review.card.value, "rise");
  EXPECT_THAT(visited(), ElementsAre("rise 0"));
}

TEST_F(ReviewLog, RefusesToUndoTwiceOrWhatIsNotThere) {
  const auto number = append(review_of("rise", {{answer_of("rise"), false}}));
  must(store_->append_undo(number, kMorning));
  EXPECT_EQ(store_->append_undo(number, kMorning).error().kind, ErrorKind::kConflict);
  EXPECT_EQ(store_->append_undo({number.value + 1}, kMorning).error().kind, ErrorKind::kNotFound);
}

TEST_F(ReviewLog, IsVisitedUnitByUnitOldestFirst) {
  const Instant later = kMorning + std::chrono::minutes{5};
  append(dough_review({{item_of("dough", "water"), false}, {item_of("dough", "flour"), true}}));
  append(review_of("dough", {{item_of("dough", "flour"), false}}, later));
  EXPECT_THAT(visited(), ElementsAre("dough/item/flour 0 missed some", "dough/item/flour 5",
                                     "dough/item/water 0 some"));
}

TEST_F(ReviewLog, IsVisitedForOneUnit) {
  append(dough_review({{item_of("dough", "water"), false}, {item_of("dough", "flour"), true}}));
  append(dough_review({{item_of("dough", "water"), true}}));
  std::vector<bool> missed;
  must(store_->visit_reviews_of(item_of("dough", "water"),
                                [&](const auto&, const app::UnitReview& review, const auto&) {
                                  missed.push_back(review.missed);
                                  return Status{};
                                }));
  EXPECT_THAT(missed, ElementsAre(false, true));
}

TEST_F(ReviewLog, ShowsReviewsUnderOneScheduleTheSameObject) {
  append(review_of("rise", {{answer_of("rise"), false}}));
  append(dough_review({{item_of("dough", "flour"), false}}));
  app::Schedule other = usual_schedule();
  other.rollover_hour = 5;
  must(store_->append(dough_review({{item_of("dough", "flour"), false}}), other));
  reopen();
  std::vector<const app::Schedule*> seen;
  must(store_->visit_reviews([&](const auto&, const auto&, const app::Schedule& schedule) {
    seen.push_back(&schedule);
    return Status{};
  }));
  ASSERT_EQ(seen.size(), 3U);
  EXPECT_EQ(seen[0], seen[1]);
  EXPECT_EQ(*seen[1], usual_schedule());
  EXPECT_EQ(*seen[2], other);
}

TEST_F(ReviewLog, StopsVisitingAtTheFirstError) {
  append(dough_review({{item_of("dough", "water"), false}, {item_of("dough", "flour"), true}}));
  int calls = 0;
  const Status visited =
      store_->visit_reviews([&](const auto&, const auto&, const auto&) -> Status {
        ++calls;
        return invalid_input("enough");
      });
  EXPECT_EQ(visited.error().message, "enough");
  EXPECT_EQ(calls, 1);
}

TEST_F(ReviewLog, RefusesAReviewOfWhatIsNotThereAndKeepsNothingOfIt) {
  const auto unknown_unit = store_->append(
      dough_review({{item_of("dough", "flour"), false}, {item_of("dough", "sugar"), false}}),
      usual_schedule());
  EXPECT_EQ(unknown_unit.error().kind, ErrorKind::kNotFound);
  EXPECT_THAT(unknown_unit.error().message, ::testing::HasSubstr("dough/item/sugar"));
  const auto unknown_card = store_->append(review_of("cake", {}), usual_schedule());
  EXPECT_EQ(unknown_card.error().kind, ErrorKind::kNotFound);
  EXPECT_FALSE(must(store_->last_review()));
  EXPECT_THAT(visited(), IsEmpty());
}

TEST_F(ReviewLog, KnowsAScheduleAgainAfterATransactionThatWasTakenBack) {
  const auto undone = store_->in_transaction([&]() -> Status {
    append(review_of("rise", {{answer_of("rise"), false}}));
    return invalid_input("on second thoughts");
  });
  EXPECT_FALSE(undone);
  append(review_of("rise", {{answer_of("rise"), true}}));
  reopen();
  EXPECT_EQ(must(store_->last_review())->schedule, usual_schedule());
}

TEST_F(ReviewLog, KeepsAReviewedUnitThatItsCardHasLostAndDropsOneNeverReviewed) {
  append(dough_review({{item_of("dough", "salt"), false}}));
  const deck::Deck kept = *must(store_->find_deck(deck::DeckName{"Bread"}));
  must(store_->save(
      next_import(kept, deck_of("Bread", {plain_card("rise"), list_card("dough", {"flour"})}))));
  EXPECT_THAT(visited(), ElementsAre("dough/item/salt 0"));
  EXPECT_EQ(must(store_->decks()).front().units, 2);
  // Water was never reviewed, so nothing can be said of it any more; salt is still known.
  EXPECT_FALSE(
      store_->append(dough_review({{item_of("dough", "water"), false}}), usual_schedule()));
  EXPECT_TRUE(store_->append(dough_review({{item_of("dough", "salt"), false}}), usual_schedule()));
}

}  // namespace
}  // namespace hone::store
