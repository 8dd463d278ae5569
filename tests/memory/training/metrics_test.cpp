#include "memory/training/metrics.h"

#include <gtest/gtest.h>

#include <cmath>

#include "memory/training/simulated_log.h"
#include "memory/training/time_series.h"

namespace hone::memory::training {
namespace {

/// One card reviewed on days 0, 2, 5 and 6, forgotten on day 5.
Histories one_card() {
  std::vector<ReviewRow> rows;
  for (const auto& [day, grade] : {std::pair{0, 3}, {2, 3}, {5, 1}, {6, 4}}) {
    rows.push_back({.card = 1,
                    .at = Instant{std::chrono::days{day}},
                    .day = day,
                    .grade = static_cast<Grade>(grade)});
  }
  return histories_of(rows).histories;
}

TEST(LogLoss, IsTheMeanSurprise) {
  const Histories h = one_card();
  const Metrics m = metrics_of(h, {{1, 2, 3}, {0.9, 0.8, 0.5}});
  EXPECT_EQ(m.items, 3U);
  EXPECT_NEAR(m.log_loss, -(std::log(0.9) + std::log(0.2) + std::log(0.5)) / 3, 1e-12);
}

TEST(Auc, IsTheShareOfPairsInTheRightOrder) {
  const Histories h = one_card();
  EXPECT_EQ(metrics_of(h, {{1, 2, 3}, {0.9, 0.8, 0.5}}).auc, 0.5);
  EXPECT_EQ(metrics_of(h, {{1, 2, 3}, {0.9, 0.4, 0.5}}).auc, 1.0);
  EXPECT_EQ(metrics_of(h, {{1, 2, 3}, {0.7, 0.7, 0.7}}).auc, 0.5);
  EXPECT_EQ(metrics_of(h, {{1, 3}, {0.9, 0.5}}).auc, std::nullopt) << "all were recalled";
}

TEST(RmseOfBins, ComparesMeansWithinABin) {
  // Intervals of 2, 3 and 1 days: 2 and 3 share a bin of intervals; the second and third review
  // share one of counts, but not of lapses with the fourth.
  const Histories h = one_card();
  const double together = (0.9 + 0.8 - 1) / 2;
  const double alone = 0.5 - 1;
  EXPECT_NEAR(metrics_of(h, {{1, 2, 3}, {0.9, 0.8, 0.5}}).rmse_bins,
              std::sqrt((2 * together * together + alone * alone) / 3), 1e-12);
}

TEST(AForecast, IsTheRecallOfTheModelJustBeforeTheReview) {
  const Histories h = one_card();
  const Forecast forecast = foretell(h, {}, std::array<std::uint32_t, 2>{1, 2});
  const MemoryState first = first_state({}, Grade::kGood);
  EXPECT_NEAR(forecast.recall[0], retrievability({}, first.stability, {2}).value, 1e-12);
  const MemoryState second = next_state({}, first, Grade::kGood, {2});
  EXPECT_NEAR(forecast.recall[1], retrievability({}, second.stability, {3}).value, 1e-12);
}

TEST(ATimeSeries, HasFiveSegmentsOfWhichTheLastTakesTheRemainder) {
  const Histories h = histories_of(simulated_log({}, 40, 100, 1)).histories;
  const auto segments = time_series(h);
  ASSERT_EQ(segments.size(), 5U);
  const std::size_t length = h.by_time.size() / 6;
  for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(segments[i].items.size(), length);
  EXPECT_EQ(segments[4].items.size(), h.by_time.size() - 5 * length);
  EXPECT_EQ(segments[0].until, h.moment[h.by_time[length]]);
  EXPECT_TRUE(time_series(one_card()).empty()) << "three items are too few for six stretches";
}

}  // namespace
}  // namespace hone::memory::training
