#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

#include "memory/generators.h"
#include "memory/published_weights.h"

namespace hone::memory {
namespace {

// fsrs-rs 6.6.1 (BSD-3-Clause), src/inference.rs, DEFAULT_PARAMETERS.
TEST(Parameters, AreThePublishedDefaults) {
  const std::array<double, 21> expected{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                        0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
  EXPECT_EQ(Parameters{}.w, expected);
}

// ts-fsrs 5.4.1 (MIT), __tests__/default.test.ts; fsrs-rs 6.6.1 (BSD-3-Clause), src/model.rs,
// test_convert_parameters.
TEST(Parameters, AreConvertedFromSeventeen) {
  const std::array old{0.4,  0.6,  2.4,  5.8,  4.93, 0.94, 0.86, 0.01, 1.49,
                       0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61};
  const std::array expected{0.4,  0.6,  2.4,  5.8,  6.81, 0.44675014, 1.36, 0.01, 1.49, 0.14, 0.94,
                            2.18, 0.05, 0.34, 1.26, 0.29, 2.61,       0.0,  0.0,  0.0,  0.5};
  const Parameters p = as_fsrs6(old);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_NEAR(p.w.at(i), expected.at(i), 1e-7) << "w" << i;
  }
}

TEST(Parameters, AreCompletedFromNineteen) {
  const Parameters p = as_fsrs6(kDefaultFsrs5);
  EXPECT_TRUE(std::equal(kDefaultFsrs5.begin(), kDefaultFsrs5.end(), p.w.begin()));
  EXPECT_EQ(p.w[19], 0);
  EXPECT_EQ(p.w[20], 0.5);
}

TEST(Parameters, AreRefusedInAnyOtherNumber) {
  const auto result = parameters_from(std::vector<double>(20, 0.5));
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().kind, ErrorKind::kInvalidInput);
  EXPECT_NE(result.error().message.find("20"), std::string::npos);
}

TEST(Parameters, AreRefusedWhenOneIsNoNumberAndItIsNamed) {
  auto weights = Parameters{}.w;
  weights[7] = std::numeric_limits<double>::quiet_NaN();
  const auto result = parameters_from(weights);
  ASSERT_FALSE(result.has_value());
  EXPECT_NE(result.error().message.find("w7 "), std::string::npos);
}

// fsrs-rs 6.6.1 (BSD-3-Clause), src/parameter_clipper.rs, test_parameter_clipper_works.
TEST(Clipping, MovesEachWeightIntoItsBounds) {
  Parameters p;
  const std::array<double, 9> wild{0, -1000, 1000, 0, 1000, -1000, 1, 0.25, -0.1};
  const std::array<double, 9> expected{0.001, 0.001, 100, 0.001, 10, 0.001, 1, 0.25, 0};
  std::ranges::copy(wild, p.w.begin());
  p = clipped(p, 1);
  EXPECT_TRUE(std::equal(expected.begin(), expected.end(), p.w.begin()));
}

// ts-fsrs 5.4.1 (MIT), __tests__/default.test.ts.
TEST(Clipping, LowersTheSameDayWeightsForTwoRelearningSteps) {
  Parameters p;
  p.w[17] = p.w[18] = 1e9;
  p = clipped(p, 2);
  EXPECT_NEAR(p.w[17], 0.60045935, 1e-8);
  EXPECT_NEAR(p.w[18], 0.60045935, 1e-8);
}

// ts-fsrs 5.4.1 (MIT), __tests__/default.test.ts.
TEST(Clipping, LowersTheSameDayWeightsForFourRelearningSteps) {
  Parameters p;
  p.w[11] = p.w[13] = 0.1;
  p.w[14] = 0.5;
  p.w[17] = p.w[18] = 2;
  p = clipped(p, 4);
  EXPECT_NEAR(p.w[17], 1.09394076, 1e-5);
  EXPECT_NEAR(p.w[18], 1.09394076, 1e-5);
}

TEST(Clipping, LeavesTheDefaultsAlone) {
  EXPECT_EQ(clipped({}, 1), Parameters{});
}

RC_GTEST_PROP(Clipping, ChangesNothingTheSecondTime, (int steps)) {
  Parameters p;
  p.w = *rc::gen::container<std::array<double, 21>>(any_double());
  const Parameters once = clipped(p, steps);
  RC_ASSERT(clipped(once, steps) == once);
}

RC_GTEST_PROP(Clipping, KeepsWhatIsWithinBounds, ()) {
  const Parameters p = *parameters();
  RC_ASSERT(parameters_from(p.w).value() == p);
}

}  // namespace
}  // namespace hone::memory
