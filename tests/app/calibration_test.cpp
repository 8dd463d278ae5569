#include "app/calibration.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>

namespace hone::app {
namespace {

const Day kMonday{std::chrono::year{2026} / 3 / 2};

Foretold foretold(double recall, bool recalled, Day day = kMonday) {
  return {memory::Retrievability{recall}, day, recalled};
}

TEST(Calibration, PutsPredictionsIntoBinsOfAFifth) {
  Calibration calibration;
  calibration.add(foretold(0.92, true));
  calibration.add(foretold(0.90, false));
  calibration.add(foretold(0.95, true));
  calibration.add(foretold(1, true));
  EXPECT_EQ(calibration.bins()[18].units, 2);
  EXPECT_DOUBLE_EQ(calibration.bins()[18].predicted(), 0.91);
  EXPECT_DOUBLE_EQ(calibration.bins()[18].measured(), 0.5);
  EXPECT_EQ(calibration.bins()[19].units, 2);
  EXPECT_DOUBLE_EQ(calibration.all().measured(), 0.75);
}

TEST(Calibration, GathersByDayAndByWeek) {
  Calibration calibration;
  calibration.add(foretold(0.9, true, kMonday));
  calibration.add(foretold(0.8, false, kMonday + std::chrono::days{6}));
  calibration.add(foretold(0.7, true, kMonday + std::chrono::days{7}));
  ASSERT_EQ(calibration.weeks().size(), 2U);
  EXPECT_EQ(calibration.weeks().at(kMonday).units, 2);
  EXPECT_DOUBLE_EQ(calibration.weeks().at(kMonday).predicted(), 0.85);
  EXPECT_EQ(calibration.days().size(), 3U);
}

TEST(Calibration, LosesWhatTheSurpriseIsWorth) {
  Calibration calibration;
  calibration.add(foretold(0.8, true));
  calibration.add(foretold(0.8, false));
  EXPECT_NEAR(calibration.log_loss(), -(std::log(0.8) + std::log(0.2)) / 2, 1e-12);
}

TEST(Calibration, StaysFiniteWhenTheImpossibleHappens) {
  Calibration calibration;
  calibration.add(foretold(1, false));
  EXPECT_NEAR(calibration.log_loss(), -std::log(1e-6), 1e-12);
}

RC_GTEST_PROP(CalibrationLaw, EveryPredictionIsInOneBinOfItsOwnRange, ()) {
  Calibration calibration;
  const auto all = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1'000'001));
  for (const int millionth : all) calibration.add(foretold(millionth / 1e6, millionth % 3 != 0));
  int units = 0;
  for (std::size_t bin = 0; bin < Calibration::kBins; ++bin) {
    const Measured& measured = calibration.bins()[bin];
    units += measured.units;
    if (measured.units == 0) continue;
    RC_ASSERT(measured.predicted() >= static_cast<double>(bin) / 20 - 1e-9);
    RC_ASSERT(measured.predicted() <= static_cast<double>(bin + 1) / 20 + 1e-9);
  }
  RC_ASSERT(units == static_cast<int>(all.size()));
}

TEST(WilsonInterval, IsThePublishedOneForEightOfTen) {
  const auto [low, high] = wilson_interval(8, 10);
  EXPECT_NEAR(low, 0.4902, 5e-5);
  EXPECT_NEAR(high, 0.9433, 5e-5);
}

TEST(WilsonInterval, StaysWithinAShareAtBothEnds) {
  EXPECT_NEAR(wilson_interval(0, 1).first, 0, 1e-12);
  EXPECT_NEAR(wilson_interval(5, 5).second, 1, 1e-12);
  EXPECT_GT(wilson_interval(0, 3).second, 0.5);
}

}  // namespace
}  // namespace hone::app
