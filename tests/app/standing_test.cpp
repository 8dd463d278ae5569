#include "app/standing.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace hone::app {
namespace {

using std::chrono::days;
using std::chrono::hours;
using ::testing::ElementsAre;

const Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + hours{9};

DueDays due_days(int count) {
  return {*Calendar::create("UTC", 4), kNow, count};
}

TEST(DueDays, CountOverdueUnitsToday) {
  DueDays due = due_days(3);
  due.add(kNow - days{5});
  due.add(kNow - hours{6});  // 03:00, before the day began
  due.add(kNow - hours{5});  // 04:00, its first moment
  due.add(kNow + hours{18});
  EXPECT_THAT(due.days(), ElementsAre(4, 0, 0));
  EXPECT_EQ(due.overdue(), 2);
}

TEST(DueDays, BeginAtTheRolloverHour) {
  DueDays due = due_days(3);
  due.add(kNow + hours{19});  // 04:00 tomorrow
  due.add(kNow + days{3});
  EXPECT_THAT(due.days(), ElementsAre(0, 1, 0));
  EXPECT_EQ(due.later(), 1);
}

RC_GTEST_PROP(DueDaysLaw, LosesNoUnit, ()) {
  DueDays due = due_days(*rc::gen::inRange(1, 400));
  const auto moments = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-5000, 20000));
  for (const int hour : moments) due.add(kNow + hours{hour});
  const int within = std::accumulate(due.days().begin(), due.days().end(), 0);
  RC_ASSERT(within + due.later() == static_cast<int>(moments.size()));
  RC_ASSERT(due.overdue() <= due.days().front());
}

TEST(StabilityBins, DoubleFromADayOn) {
  StabilityBins bins;
  for (const double stability : {0.1, 0.99, 1.0, 1.9, 2.0, 700.0, 1024.0, 36'500.0}) {
    bins.add({stability});
  }
  EXPECT_THAT(bins.units, ElementsAre(2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2));
  EXPECT_EQ(StabilityBins::begin_of(0), 0);
  EXPECT_EQ(StabilityBins::begin_of(1), 1);
  EXPECT_EQ(StabilityBins::begin_of(11), 1024);
}

TEST(Leeches, AreThoseThatLapsedAsOftenAsTheThreshold) {
  memory::Progress progress;
  Leeches leeches{.threshold = 3, .units = 0, .worst = {}};
  Leeches never{.threshold = 0, .units = 0, .worst = {}};
  for (const int lapses : {2, 3, 4}) {
    progress.lapses = lapses;
    leeches.add(progress);
    never.add(progress);
  }
  EXPECT_EQ(leeches.units, 2);
  EXPECT_EQ(never.units, 0);
}

}  // namespace
}  // namespace hone::app
