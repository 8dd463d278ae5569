#include "app/review_card.h"

#include <gmock/gmock.h>

#include "app/due.h"
#include "app/library_fixture.h"
#include "app/replay.h"

namespace hone::app {
namespace {

using memory::Grade;

class ReviewCard : public LibraryTest {
 protected:
  ReviewCard() { save(bakery()); }

  ReviewReport reviewed(const std::string& target, int confidence, std::vector<int> missed = {},
                        Instant at = kMonday) {
    auto report = review(*store_, {.target = target,
                                   .confidence = {confidence},
                                   .missed = std::move(missed),
                                   .at = at,
                                   .spent = {}});
    EXPECT_TRUE(report) << report.error().message;
    return report.value_or(ReviewReport{});
  }

  std::string error_of(const std::string& target, std::vector<int> missed = {},
                       Instant at = kMonday) {
    const auto report = review(
        *store_,
        {.target = target, .confidence = {4}, .missed = std::move(missed), .at = at, .spent = {}});
    return report ? "" : report.error().message;
  }
};

TEST_F(ReviewCard, GivesEveryItemOfAListAReviewOfItsOwn) {
  const ReviewReport report = reviewed("bread", 4, {2});
  ASSERT_EQ(report.units.size(), 3U);
  EXPECT_EQ(report.units[0].grade, Grade::kGood);
  EXPECT_EQ(report.units[1].grade, Grade::kAgain);
  EXPECT_TRUE(report.units[1].missed);
  EXPECT_EQ(report.units[1].label, "Water");
  EXPECT_EQ(report.units[2].grade, Grade::kGood);
}

TEST_F(ReviewCard, IsDueWhenItsWeakestItemIs) {
  const ReviewReport report = reviewed("bread", 5, {2});
  EXPECT_EQ(report.due, report.units[1].progress.due);
  EXPECT_LT(report.units[1].progress.due, report.units[0].progress.due);
}

TEST_F(ReviewCard, CountsAnUnmarkedItemAsRecalledWhenOthersWereMarked) {
  const ReviewReport report = reviewed("bread", 1, {1});
  EXPECT_EQ(report.units[0].grade, Grade::kAgain);
  EXPECT_EQ(report.units[1].grade, Grade::kHard);
}

TEST_F(ReviewCard, TakesLowConfidenceWithoutMarksAsAllForgotten) {
  for (const ReviewedProgress& unit : reviewed("bread", 2).units) {
    EXPECT_EQ(unit.grade, Grade::kAgain);
  }
}

TEST_F(ReviewCard, ReviewsAUnitAlone) {
  const ReviewReport report = reviewed("bread/item/water", 4);
  ASSERT_EQ(report.units.size(), 1U);
  EXPECT_EQ(report.units[0].label, "Water");
}

TEST_F(ReviewCard, ReviewsAPlainCardByItsAnswer) {
  const ReviewReport report = reviewed("heat", 5);
  ASSERT_EQ(report.units.size(), 1U);
  EXPECT_EQ(report.units[0].unit.facet.kind, deck::FacetKind::kAnswer);
}

TEST_F(ReviewCard, RefusesWhatIsNotThereAndSaysWhatToDo) {
  EXPECT_THAT(error_of("bred"), ::testing::HasSubstr("did you mean “bread”?"));
  EXPECT_THAT(error_of("bread/item/salt"), ::testing::HasSubstr("hone card bread"));
  EXPECT_THAT(error_of("bread", {4}), ::testing::HasSubstr("asks for 3"));
  EXPECT_THAT(error_of("bread", {0}), ::testing::HasSubstr("no item 0"));
  EXPECT_EQ((*store_->last_review()).has_value(), false);
}

TEST_F(ReviewCard, RefusesTimeThatRunsBackwardsAndChangesNothing) {
  reviewed("bread", 4);
  const auto before = *store_->all_progress();
  EXPECT_NE(error_of("bread", {}, kMonday - std::chrono::hours{1}), "");
  const auto after = *store_->all_progress();
  ASSERT_EQ(after.size(), before.size());
  EXPECT_EQ(after[0].progress, before[0].progress);
}

TEST_F(ReviewCard, PreviewsWhatEachConfidenceWouldLeadTo) {
  const ReviewRequest request{
      .target = "bread", .confidence = {}, .missed = {}, .at = kMonday, .spent = {}};
  const auto due = *preview_review(*store_, request);
  EXPECT_EQ(due[0], due[1]);
  EXPECT_LE(due[1], due[2]);
  EXPECT_LE(due[2], due[3]);
  EXPECT_LT(due[3], due[4]);
  EXPECT_EQ(due[4], reviewed("bread", 5).due);
}

TEST_F(ReviewCard, RefusesAnAnswerToAQuestionThatWasAnsweredSince) {
  ReviewRequest request{
      .target = "bread", .confidence = {4}, .missed = {}, .at = kMonday, .reviews = 0};
  ASSERT_TRUE(review(*store_, request));
  request.confidence = {1};
  const auto stale = review(*store_, request);
  ASSERT_FALSE(stale);
  EXPECT_EQ(stale.error().kind, ErrorKind::kConflict);
  request.reviews = 3;  // each of the three items was reviewed
  EXPECT_TRUE(review(*store_, request));
}

TEST_F(ReviewCard, TakesAQuestionUpAgainWhenTheOtherAnswerWasUndone) {
  reviewed("heat", 2);
  ASSERT_TRUE(undo_review(*store_, kMonday));
  EXPECT_TRUE(review(
      *store_, {.target = "heat", .confidence = {4}, .missed = {}, .at = kMonday, .reviews = 0}));
}

TEST_F(ReviewCard, CountsOneKeyOnceAndGivesTheSameAnswerAgain) {
  const ReviewRequest request{.target = "bread",
                              .confidence = {3},
                              .missed = {2},
                              .at = kMonday,
                              .key = "the-first-answer"};
  const auto first = review(*store_, request);
  ASSERT_TRUE(first);
  ReviewRequest later = request;
  later.at = kMonday + std::chrono::hours{1};
  const auto again = review(*store_, later);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(again->number, first->number);
  EXPECT_EQ(again->at, kMonday);
  EXPECT_EQ(again->due, first->due);
  ASSERT_EQ(again->units.size(), first->units.size());
  for (std::size_t index = 0; index < first->units.size(); ++index) {
    EXPECT_EQ(again->units[index].label, first->units[index].label);
    EXPECT_EQ(again->units[index].grade, first->units[index].grade);
    EXPECT_EQ(again->units[index].progress, first->units[index].progress);
  }
  EXPECT_EQ(again->units[0].progress.reviews, 1);
}

TEST_F(ReviewCard, TakesAKeyForOneAnswerAlone) {
  ReviewRequest request{
      .target = "bread", .confidence = {3}, .missed = {}, .at = kMonday, .key = "the-first-answer"};
  ASSERT_TRUE(review(*store_, request));
  request.target = "heat";
  EXPECT_EQ(review(*store_, request).error().kind, ErrorKind::kConflict);
  request.target = "bread";
  ASSERT_TRUE(undo_review(*store_, kMonday));
  const auto undone = review(*store_, request);
  ASSERT_FALSE(undone);
  EXPECT_THAT(undone.error().message, ::testing::HasSubstr("counted and then undone"));
}

TEST_F(ReviewCard, UndoesTheLastReviewAndOnlyThat) {
  reviewed("heat", 4);
  const auto before = *store_->all_progress();
  reviewed("heat", 1, {}, kMonday + std::chrono::minutes{20});
  const auto undone = undo_review(*store_, kMonday + std::chrono::minutes{21});
  ASSERT_TRUE(undone);
  EXPECT_EQ(undone->undone.review.confidence.value, 1);
  const auto after = *store_->all_progress();
  ASSERT_EQ(after.size(), 1U);
  EXPECT_EQ(after[0].progress, before[0].progress);
}

TEST_F(ReviewCard, UndoesTheFirstReviewBackToNew) {
  reviewed("bread", 4);
  ASSERT_TRUE(undo_review(*store_, kMonday));
  EXPECT_TRUE(store_->all_progress()->empty());
  const auto again = undo_review(*store_, kMonday);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().message, "there is no review to undo");
}

TEST_F(ReviewCard, DoesNotUndoWhatAnotherSessionDid) {
  const ReviewReport mine = reviewed("heat", 4);
  reviewed("bread", 4);
  const auto undone = undo_review(*store_, kMonday, mine.number);
  ASSERT_FALSE(undone);
  EXPECT_EQ(undone.error().kind, ErrorKind::kConflict);
}

TEST_F(ReviewCard, RebuildsTheSameProgressFromTheLogAfterSettingsChanged) {
  reviewed("bread", 4, {3});
  reviewed("heat", 3);
  ASSERT_TRUE(change_setting(*store_, {}, "desired-retention", "0.8"));
  ASSERT_TRUE(change_setting(*store_, {}, "time-zone", "Asia/Tokyo"));
  reviewed("bread", 5, {}, kMonday + std::chrono::days{3});
  ASSERT_TRUE(undo_review(*store_, kMonday + std::chrono::days{3}));
  reviewed("heat", 5, {}, kMonday + std::chrono::days{9});
  const auto kept = *store_->all_progress();
  const auto report = rebuild(*store_);
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(report->units, kept.size());
  EXPECT_EQ(report->corrected, 0U);
  const auto rebuilt = *store_->all_progress();
  ASSERT_EQ(rebuilt.size(), kept.size());
  for (std::size_t i = 0; i < kept.size(); ++i) {
    EXPECT_EQ(rebuilt[i].unit, kept[i].unit);
    EXPECT_EQ(rebuilt[i].progress, kept[i].progress);
  }
}

TEST_F(ReviewCard, RebuildMendsProgressThatWasDamaged) {
  const ReviewReport report = reviewed("heat", 4);
  auto wrong = report.units[0].progress;
  wrong.memory.stability.value += 1;
  const std::vector<UnitProgress> damaged{{report.units[0].unit, wrong}};
  ASSERT_TRUE(store_->put(damaged));
  EXPECT_EQ(rebuild(*store_)->corrected, 1U);
  EXPECT_EQ(store_->all_progress()->front().progress, report.units[0].progress);
}

}  // namespace
}  // namespace hone::app
