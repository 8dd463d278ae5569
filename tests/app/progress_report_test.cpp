#include "app/progress_report.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <numeric>

#include "app/card_history.h"
#include "app/practice_fixture.h"

namespace hone::app {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

class Progressing : public PracticeTest {
 protected:
  ProgressReport at(Instant moment, int ahead = 30, int past = 365) {
    auto report = progress_report(
        *store_, {.deck = {}, .depth = {}, .at = moment, .days = ahead, .past = past});
    EXPECT_TRUE(report) << report.error().message;
    return report.value_or(ProgressReport{});
  }
};

TEST_F(Progressing, ForetellsFromTheStateBeforeEachReview) {
  answer("heat", 5, kMonday);
  const memory::Progress after = *store_->all_progress()->front().progress;
  answer("heat", 2, kMonday + days{12});
  const Calibration calibration = at(kMonday + days{13}).calibration;
  ASSERT_EQ(calibration.all().units, 1);
  EXPECT_DOUBLE_EQ(calibration.all().predicted(),
                   memory::recall_at(after, kMonday + days{12}, {}).value);
  EXPECT_EQ(calibration.all().recalled, 0);
}

TEST_F(Progressing, MeasuresNothingOnTheSameDayOrTheFirstTime) {
  answer("heat", 4, kMonday);
  answer("heat", 4, kMonday + hours{1});
  EXPECT_EQ(at(kMonday + days{1}).calibration.all().units, 0);
}

TEST_F(Progressing, MeasuresOnlyThePastThatIsAskedAbout) {
  answer("heat", 5, kMonday);
  answer("heat", 5, kMonday + days{10});
  answer("heat", 5, kMonday + days{60});
  EXPECT_EQ(at(kMonday + days{60}).calibration.all().units, 2);
  EXPECT_EQ(at(kMonday + days{60}, 30, 50).calibration.all().units, 1);
  EXPECT_EQ(at(kMonday + days{60}, 30, 51).calibration.all().units, 2);
}

TEST_F(Progressing, CountsMissedItemsAgainstTheList) {
  answer("bread", 5, kMonday);
  answer("bread", 4, kMonday + days{9}, {}, {1});
  const Measured all = at(kMonday + days{9}).calibration.all();
  EXPECT_EQ(all.units, 3);
  EXPECT_EQ(all.recalled, 2);
}

TEST_F(Progressing, KnowsNothingOfTheTimeAfterTheMoment) {
  answer("heat", 5, kMonday);
  answer("heat", 5, kMonday + days{10});
  EXPECT_EQ(at(kMonday + days{5}).calibration.all().units, 0);
  EXPECT_EQ(at(kMonday + days{5}).activity.back().reviews, 0);
}

TEST_F(Progressing, MapsEveryDayOfAYear) {
  answer("bread", 4, kMonday, minutes{2});
  answer("heat", 4, kMonday + days{1}, minutes{1});
  const ProgressReport report = at(kMonday + days{1});
  ASSERT_EQ(report.activity.size(), 365U);
  EXPECT_EQ(report.activity.back().day, kFirstDay + days{1});
  EXPECT_EQ(report.activity[363].units, 3);
  EXPECT_DOUBLE_EQ(report.activity[363].minutes(), 2);
  EXPECT_EQ(report.activity[362].reviews, 0);
}

TEST_F(Progressing, SumsWeeksFromMondayOn) {
  answer("bread", 4, kMonday - days{1}, minutes{5});
  answer("heat", 4, kMonday, minutes{1});
  answer("shape", 4, kMonday + days{6}, minutes{2});
  const ProgressReport report = at(kMonday + days{6});
  ASSERT_EQ(report.weeks.size(), 53U);
  EXPECT_EQ(report.weeks.back().day, kFirstDay);
  EXPECT_DOUBLE_EQ(report.weeks.back().minutes(), 3);
  EXPECT_DOUBLE_EQ(report.weeks[51].minutes(), 5);
}

TEST_F(Progressing, FollowsTheTimeZoneOfThePerson) {
  answer("heat", 4, kMonday + hours{13});  // 22:00 UTC
  EXPECT_EQ(at(kMonday + days{1}).activity[363].reviews, 1);
  ASSERT_TRUE(change_setting(*store_, {}, "time-zone", "Asia/Tokyo"));  // 07:00 of the next day
  EXPECT_EQ(at(kMonday + days{1}).activity[364].reviews, 1);
}

TEST_F(Progressing, NamesLeechesWorstFirst) {
  ASSERT_TRUE(change_setting(*store_, {}, "leech-threshold", "2"));
  Instant moment = kMonday;
  for (int round = 0; round < 4; ++round) {
    answer("heat", 5, moment);
    answer("heat", 1, moment += days{40});
    answer("heat", 5, moment += days{1});
    moment += days{1};
  }
  const Leeches leeches = at(moment).leeches;
  EXPECT_EQ(leeches.threshold, 2);
  ASSERT_EQ(leeches.worst.size(), 1U);
  EXPECT_EQ(leeches.units, 1);
  EXPECT_EQ(leeches.worst[0].unit.id.card.value, "heat");
  EXPECT_GE(leeches.worst[0].unit.progress->lapses, 2);
}

TEST_F(Progressing, LeavesSuspendedCardsOut) {
  answer("heat", 4, kMonday);
  ASSERT_TRUE(store_->set_suspended(deck::CardId{"heat"}, true));
  const ProgressReport report = at(kMonday + days{1});
  EXPECT_EQ(report.mastery.begun, 0);
  EXPECT_EQ(report.mastery.units, 5);
  EXPECT_EQ(report.activity[363].reviews, 1);
}

TEST_F(Progressing, OfOneDeckLeavesTheOthersOut) {
  deck::Deck other = bakery();
  other.name = deck::DeckName{"Other"};
  for (deck::Card& card : other.cards) card.id.value += "-other";
  save(other);
  answer("heat", 4, kMonday);
  answer("heat-other", 4, kMonday);
  const auto report =
      progress_report(*store_, {.deck = other.name, .depth = {}, .at = kMonday + days{1}});
  ASSERT_TRUE(report);
  EXPECT_EQ(report->activity[363].reviews, 1);
  EXPECT_EQ(report->mastery.begun, 1);
}

/// Any practice of a few weeks on the bakery deck; the moment after its last review.
Instant practise(Store& store) {
  Instant now = kMonday;
  const auto done = store.in_transaction([&]() -> Status {
    const int reviews = *rc::gen::inRange(0, 25);
    for (int count = 0; count < reviews; ++count) {
      now += minutes{*rc::gen::inRange(1, 4000)};
      TRY(review(store, {.target = *rc::gen::element<std::string>("bread", "shape", "heat"),
                         .confidence = {*rc::gen::inRange(1, 6)},
                         .missed = *rc::gen::element(std::vector<int>{}, std::vector<int>{1}),
                         .at = now,
                         .spent = {}}));
    }
    return {};
  });
  EXPECT_TRUE(done);
  return now + minutes{*rc::gen::inRange(0, 100'000)};
}

RC_GTEST_FIXTURE_PROP(Progressing, KeepsItsSumsForAnyPractice, ()) {
  const Instant now = practise(*store_);
  const ProgressReport report = at(now, *rc::gen::inRange(1, 100));
  const int due = std::accumulate(report.due_days.begin(), report.due_days.end(), 0);
  RC_ASSERT(due + report.later == report.mastery.begun);
  const auto& bins = report.stability.units;
  RC_ASSERT(std::accumulate(bins.begin(), bins.end(), 0) == report.mastery.begun);
  RC_ASSERT(report.mastery.mastered <= report.mastery.begun);
  RC_ASSERT(report.mastery.begun <= report.mastery.units);
  RC_ASSERT(*report.mastery.share() >= 0 && *report.mastery.share() <= 1);
}

RC_GTEST_FIXTURE_PROP(Progressing, ForetellsWhatTheReplayOfEachCardForetells, ()) {
  const Instant now = practise(*store_);
  const Calendar calendar = *Calendar::create("UTC", Settings{}.rollover_hour);
  Calibration expected;
  for (const char* card : {"bread", "shape", "heat"}) {
    const auto history = card_history(*store_, {.card = card, .at = now});
    RC_ASSERT(history.has_value());
    for (const UnitHistory& unit : history->units) {
      for (std::size_t index = 1; index < unit.reviews.size(); ++index) {
        const PastReview& past = unit.reviews[index];
        const Day day = calendar.day_of(past.review.at);
        if (calendar.day_of(unit.reviews[index - 1].review.at) == day) continue;
        expected.add({*past.recall, day, past.grade != memory::Grade::kAgain});
      }
    }
  }
  const Calibration found = at(now).calibration;
  RC_ASSERT(found.all().units == expected.all().units);
  RC_ASSERT(found.all().recalled == expected.all().recalled);
  RC_ASSERT(std::abs(found.all().predicted_sum - expected.all().predicted_sum) < 1e-9);
}

}  // namespace
}  // namespace hone::app
