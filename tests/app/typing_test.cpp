#include "app/typing.h"

#include <gmock/gmock.h>

#include "app/card_history.h"
#include "app/library_fixture.h"
#include "app/recall_card.h"
#include "app/review_card.h"

namespace hone::app {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using enum TypedMark;

class TypedReviews : public LibraryTest {
 protected:
  TypedReviews() { save(bakery()); }

  ReviewRequest request_of(Typing typing) const {
    return {.target = "bread",
            .confidence = {4},
            .missed = {3},
            .at = kMonday,
            .typed = std::move(typing)};
  }
  std::string refusal(const ReviewRequest& request) {
    const auto report = review(*store_, request);
    return report ? "" : report.error().message;
  }
  std::vector<LoggedReview> typed() {
    return card_history(*store_, {.card = "bread", .at = kMonday})->typed;
  }
};

TEST_F(TypedReviews, KeepWhatWasReadBesideWhatThePersonMarked) {
  ASSERT_TRUE(review(*store_, request_of({.found = {1},
                                          .unsure = {2},
                                          .proposed = 2,
                                          .first_item = Milliseconds{900},
                                          .last_item = Milliseconds{4000}})));
  const auto last = typed();
  ASSERT_THAT(last, SizeIs(1));
  EXPECT_THAT(last[0].review.typed->marks, ElementsAre(kFound, kUnsure, kMissed));
  EXPECT_EQ(last[0].review.typed->proposed.value, 2);
  EXPECT_EQ(last[0].review.typed->first_item, Milliseconds{900});
  EXPECT_EQ(last[0].review.typed->last_item, Milliseconds{4000});
  EXPECT_EQ(last[0].review.confidence.value, 4);
  EXPECT_TRUE(last[0].review.units[2].missed);
  EXPECT_FALSE(last[0].review.units[1].missed);
}

TEST_F(TypedReviews, TellWhatThePersonOverruled) {
  ReviewRequest request = request_of({.found = {2, 3}, .unsure = {1}, .proposed = 3});
  request.missed = {1, 3};
  ASSERT_TRUE(review(*store_, request));
  EXPECT_THAT(overruled_items(typed()[0].review), ElementsAre(3));
  request.missed = {};
  request.typed = Typing{.found = {2}, .unsure = {1}, .proposed = 3};
  ASSERT_TRUE(review(*store_, request));
  EXPECT_THAT(overruled_items(typed()[1].review), ElementsAre(3));
}

TEST_F(TypedReviews, ChangeNothingOfWhatIsRememberedByTheMarks) {
  ReviewRequest typed = request_of({.found = {1, 2}, .unsure = {}, .proposed = 3});
  const auto with = *preview_review(*store_, typed);
  typed.typed.reset();
  EXPECT_EQ(with, *preview_review(*store_, typed));
}

TEST_F(TypedReviews, AreNoLongerThereWhenTheyAreUndone) {
  ASSERT_TRUE(review(*store_, request_of({.found = {}, .unsure = {}, .proposed = 1})));
  ASSERT_TRUE(undo_review(*store_, kMonday));
  EXPECT_THAT(typed(), IsEmpty());
}

TEST_F(TypedReviews, AreRefusedWhereTheyCannotBe) {
  EXPECT_THAT(refusal(request_of({.found = {4}, .unsure = {}, .proposed = 1})),
              HasSubstr("Item 4 cannot"));
  EXPECT_THAT(refusal(request_of({.found = {1}, .unsure = {1}, .proposed = 1})),
              HasSubstr("Item 1 cannot"));
  EXPECT_NE(refusal(request_of({.found = {}, .unsure = {}, .proposed = 6})), "");
  EXPECT_THAT(refusal(request_of({.found = {},
                                  .unsure = {},
                                  .proposed = 1,
                                  .first_item = Milliseconds{5},
                                  .last_item = Milliseconds{4}})),
              HasSubstr("contradict"));
  ReviewRequest plain = request_of({.found = {}, .unsure = {}, .proposed = 1});
  plain.target = "heat";
  plain.missed = {};
  EXPECT_THAT(refusal(plain), HasSubstr("asks for no list"));
  EXPECT_FALSE(store_->last_review()->has_value());
}

TEST_F(TypedReviews, FollowWhatWasReadInTheAnswer) {
  const auto recalled =
      *recall_list(store_->find_card(deck::CardId{"bread"})->value().card, "water\nflour");
  const Typing typing = typing_of(recalled);
  EXPECT_THAT(typing.found, ElementsAre(1, 2));
  EXPECT_THAT(typing.unsure, IsEmpty());
  EXPECT_EQ(typing.proposed, recalled.proposed_confidence);
}

}  // namespace
}  // namespace hone::app
