#include "app/study_session.h"

#include <gmock/gmock.h>

#include "app/library_fixture.h"

namespace hone::app {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

class Session : public LibraryTest {
 protected:
  Session() { save(bakery()); }

  StudySession begin(const StudyOptions& options = {}, Instant now = kMonday) {
    return std::move(*StudySession::begin(*store_, options, now));
  }
  static std::string card_of(const std::optional<Turn>& turn) {
    return turn ? turn->card.card.id.value : "";
  }
};

TEST_F(Session, AsksAListAsAWholeAndAPlainCardAlone) {
  StudySession session = begin();
  const auto turn = *session.next(kMonday);
  ASSERT_TRUE(turn);
  EXPECT_TRUE(turn->asks_list());
  EXPECT_EQ(turn->units.size(), 3U);
  EXPECT_EQ(turn->reason, TurnReason::kNew);
  EXPECT_EQ(turn->number, 1);
  EXPECT_EQ(turn->remaining, 2);
}

TEST_F(Session, EndsWhenEverythingIsKnown) {
  StudySession session = begin();
  Instant now = kMonday;
  std::vector<std::string> asked;
  while (const auto turn = *session.next(now)) {
    asked.push_back(turn->card.card.id.value);
    ASSERT_TRUE(session.answer(*turn, {5}, {}, now += seconds{20}, seconds{20}));
    ASSERT_LT(asked.size(), 10U);
  }
  EXPECT_THAT(asked, ::testing::ElementsAre("bread", "shape", "heat"));
}

TEST_F(Session, ComesBackToWhatWasMissedBeforeItEnds) {
  StudySession session = begin();
  Instant now = kMonday;
  const auto first = *session.next(now);
  ASSERT_TRUE(session.answer(*first, {2}, {1}, now, seconds{9}));
  now += minutes{2};
  EXPECT_EQ(card_of(*session.next(now)), "bread");
  EXPECT_EQ((*session.next(now))->reason, TurnReason::kLearning);
}

TEST_F(Session, AsksALearningStepEarlyRatherThanSendThePersonAway) {
  StudySession session = begin({.deck = {}, .depth = {}, .limit = {}, .minutes = {}});
  Instant now = kMonday;
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(session.answer(**session.next(now), {4}, {}, now, seconds{5}));
    now += seconds{5};
  }
  const auto turn = *session.next(now);
  ASSERT_TRUE(turn);
  EXPECT_EQ(turn->reason, TurnReason::kAhead);
}

TEST_F(Session, StopsAtItsLimitAndAtItsMinutes) {
  StudySession one = begin({.deck = {}, .depth = {}, .limit = 1, .minutes = {}});
  const auto turn = *one.next(kMonday);
  EXPECT_EQ(turn->remaining, 0);
  ASSERT_TRUE(one.answer(*turn, {5}, {}, kMonday, {}));
  EXPECT_FALSE((*one.next(kMonday)).has_value());
  StudySession short_one = begin({.deck = {}, .depth = {}, .limit = {}, .minutes = 5});
  EXPECT_TRUE((*short_one.next(kMonday + minutes{4})).has_value());
  EXPECT_FALSE((*short_one.next(kMonday + minutes{5})).has_value());
}

TEST_F(Session, UndoBringsTheQuestionBack) {
  StudySession session = begin();
  const auto first = *session.next(kMonday);
  ASSERT_TRUE(session.answer(*first, {5}, {}, kMonday, {}));
  EXPECT_NE(card_of(*session.next(kMonday)), card_of(first));
  ASSERT_TRUE((*session.undo(kMonday)).has_value());
  EXPECT_EQ(card_of(*session.next(kMonday)), card_of(first));
  EXPECT_FALSE((*session.undo(kMonday)).has_value());
}

TEST_F(Session, SumsUpWhatWasDone) {
  StudySession session = begin();
  ASSERT_TRUE(session.answer(**session.next(kMonday), {5}, {2}, kMonday, seconds{40}));
  ASSERT_TRUE(session.answer(**session.next(kMonday), {5}, {}, kMonday, seconds{20}));
  const SessionSummary summary = *session.summary(kMonday);
  EXPECT_EQ(summary.questions, 2);
  EXPECT_EQ(summary.reviewed, 5);
  EXPECT_EQ(summary.recalled, 4);
  EXPECT_EQ(summary.introduced, 5);
  EXPECT_EQ(summary.spent, seconds{60});
  EXPECT_EQ(summary.forecast.size(), 14U);
}

TEST_F(Session, SaysWhyAQuestionIsAsked) {
  StudySession session = begin();
  const auto fresh = *session.next(kMonday);
  EXPECT_THAT(session.reasons(*fresh, kMonday),
              ::testing::ElementsAre(::testing::HasSubstr("new")));
  ASSERT_TRUE(session.answer(*fresh, {5}, {}, kMonday, {}));
  const Instant later = kMonday + days{40};
  StudySession next = begin({}, later);
  const auto due = *next.next(later);
  ASSERT_EQ(due->reason, TurnReason::kDue);
  const auto reasons = next.reasons(*due, later);
  EXPECT_EQ(reasons.size(), 1 + due->units.size());
  EXPECT_THAT(reasons[1], ::testing::HasSubstr("desired 90 %"));
  EXPECT_THAT(reasons[1], ::testing::HasSubstr("asked once, forgotten never;"));
}

TEST_F(Session, LeavesASuspendedCardOut) {
  StudySession session = begin();
  const auto first = *session.next(kMonday);
  ASSERT_TRUE(session.suspend(*first));
  EXPECT_NE(card_of(*session.next(kMonday)), card_of(first));
}

}  // namespace
}  // namespace hone::app
