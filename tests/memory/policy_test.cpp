#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "memory/scheduler.h"

namespace hone::memory {
namespace {

/// The error for a policy in which one thing was changed, or "" when it is fine.
template <typename Change>
std::string error_with(Change change) {
  Policy policy;
  change(policy);
  const Status status = check(policy);
  return status.has_value() ? "" : status.error().message;
}

std::string error_with_retention(double value) {
  return error_with([&](Policy& p) { p.desired_retention = {value}; });
}

std::string error_with_maximum(int days) {
  return error_with([&](Policy& p) { p.maximum_interval = days; });
}

TEST(Policy, IsFineAsItComes) {
  EXPECT_TRUE(check({}).has_value());
}

TEST(Policy, WantsRetentionBetweenSeventyAndNinetyNinePercent) {
  EXPECT_EQ(error_with_retention(0.70), "");
  EXPECT_EQ(error_with_retention(0.99), "");
  EXPECT_NE(error_with_retention(0.69).find("0.69"), std::string::npos);
  EXPECT_NE(error_with_retention(1).find("retention"), std::string::npos);
  EXPECT_NE(error_with_retention(std::numeric_limits<double>::quiet_NaN()), "");
}

TEST(Policy, WantsAMaximumOfOneDayToAHundredYears) {
  EXPECT_EQ(error_with_maximum(1), "");
  EXPECT_EQ(error_with_maximum(36'500), "");
  EXPECT_NE(error_with_maximum(0).find("maximum interval"), std::string::npos);
  EXPECT_NE(error_with_maximum(36'501).find("36501"), std::string::npos);
}

TEST(Policy, WantsStepsLongerThanNothing) {
  const auto with = [](Milliseconds step) {
    return error_with([&](Policy& p) { p.learning_steps = {std::chrono::minutes{1}, step}; });
  };
  EXPECT_EQ(with(std::chrono::days{365}), "");
  EXPECT_NE(with(Milliseconds{0}).find("A learning step"), std::string::npos);
  EXPECT_NE(with(std::chrono::days{366}), "");
  EXPECT_NE(
      error_with([](Policy& p) { p.relearning_steps = {Milliseconds{-1}}; }).find("A relearn"),
      std::string::npos);
}

TEST(Policy, MayHaveNoSteps) {
  EXPECT_EQ(error_with([](Policy& p) { p.learning_steps = p.relearning_steps = {}; }), "");
}

TEST(Policy, WantsALeechThresholdOfZeroOrMore) {
  EXPECT_EQ(error_with([](Policy& p) { p.leech_threshold = 0; }), "");
  EXPECT_NE(error_with([](Policy& p) { p.leech_threshold = -1; }).find("-1"), std::string::npos);
}

}  // namespace
}  // namespace hone::memory
