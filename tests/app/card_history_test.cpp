#include "app/card_history.h"

#include <gmock/gmock.h>

#include "app/practice_fixture.h"

namespace hone::app {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;

class History : public PracticeTest {
 protected:
  CardHistory of(const std::string& card, Instant at, int ahead = 90) {
    auto history = card_history(*store_, {.card = card, .at = at, .days = ahead});
    EXPECT_TRUE(history) << history.error().message;
    return history.value_or(CardHistory{});
  }
};

TEST_F(History, TellsOfEveryReviewWhatWentBeforeAndWhatCameOfIt) {
  answer("bread", 5, kMonday, seconds{70});
  answer("bread", 4, kMonday + days{9} + hours{12}, seconds{50}, {2});
  const CardHistory history = of("bread", kMonday + days{10});
  ASSERT_EQ(history.units.size(), 4U);
  const UnitHistory& water = history.units[1];
  EXPECT_EQ(water.label, "Water");
  ASSERT_EQ(water.reviews.size(), 2U);
  const PastReview& first = water.reviews[0];
  const PastReview& second = water.reviews[1];
  EXPECT_FALSE(first.recall || first.before || first.elapsed);
  EXPECT_EQ(first.review.spent, seconds{70});
  EXPECT_EQ(first.grade, memory::Grade::kEasy);
  EXPECT_DOUBLE_EQ(first.after.memory.stability.value, memory::Parameters{}.w[3]);
  EXPECT_DOUBLE_EQ(second.elapsed->value, 9.5);
  EXPECT_EQ(*second.before, first.after.memory);
  EXPECT_TRUE(second.review.missed);
  EXPECT_EQ(second.grade, memory::Grade::kAgain);
  EXPECT_GT(second.review.number, first.review.number);
}

TEST_F(History, EndsAtWhatTheStoreKeeps) {
  answer("heat", 3, kMonday);
  answer("heat", 4, kMonday + days{3});
  EXPECT_EQ(of("heat", kMonday + days{4}).units[0].progress,
            store_->all_progress()->front().progress);
}

TEST_F(History, DrawsACurveFromEachReviewToThePredictionAtTheNext) {
  answer("heat", 5, kMonday);
  answer("heat", 5, kMonday + days{10});
  const UnitHistory heat = of("heat", kMonday + days{11}).units[0];
  ASSERT_EQ(heat.past.size(), 1U);
  const auto& points = heat.past[0].points;
  EXPECT_EQ(heat.past[0].from, heat.reviews[0].review.number);
  EXPECT_EQ(points.front().at, kMonday);
  EXPECT_DOUBLE_EQ(points.front().recall, 1);
  EXPECT_EQ(points.back().at, kMonday + days{10});
  EXPECT_DOUBLE_EQ(points.back().recall, heat.reviews[1].recall->value);
}

TEST_F(History, DrawsTheCurveOnBeyondNowAndAlwaysDown) {
  answer("heat", 5, kMonday);
  const UnitHistory heat = of("heat", kMonday + days{2}, 30).units[0];
  EXPECT_EQ(heat.next.front().at, kMonday);
  EXPECT_EQ(heat.next.back().at, kMonday + days{32});
  for (std::size_t index = 1; index < heat.next.size(); ++index) {
    EXPECT_LT(heat.next[index].recall, heat.next[index - 1].recall);
  }
}

TEST_F(History, SaysOfAUnitThatWasNeverStudiedThatItWasNot) {
  const UnitHistory heat = of("heat", kMonday).units[0];
  EXPECT_FALSE(heat.progress || heat.recall || heat.leech);
  EXPECT_TRUE(heat.reviews.empty() && heat.past.empty() && heat.next.empty());
}

TEST_F(History, KeepsTheCurveOfManyReviewsShort) {
  for (int day = 0; day < 40; ++day) answer("heat", 4, kMonday + days{day});
  const UnitHistory heat = of("heat", kMonday + days{40}).units[0];
  EXPECT_EQ(heat.reviews.size(), 40U);
  ASSERT_EQ(heat.past.size(), 24U);
  EXPECT_EQ(heat.past.back().from, heat.reviews[38].review.number);
}

TEST_F(History, CallsALeechWhatLapsedOftenEnough) {
  ASSERT_TRUE(change_setting(*store_, {}, "leech-threshold", "1"));
  answer("heat", 5, kMonday);
  EXPECT_FALSE(of("heat", kMonday).units[0].leech);
  answer("heat", 1, kMonday + days{20});
  EXPECT_TRUE(of("heat", kMonday + days{20}).units[0].leech);
}

TEST_F(History, OfACardThatIsNotThereFails) {
  EXPECT_EQ(card_history(*store_, {.card = "cake", .at = kMonday}).error().kind,
            ErrorKind::kNotFound);
}

}  // namespace
}  // namespace hone::app
