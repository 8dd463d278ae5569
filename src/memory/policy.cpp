#include <fmt/core.h>

#include <algorithm>

#include "memory/scheduler.h"

namespace hone::memory {
namespace {

constexpr Milliseconds kLongestStep = std::chrono::days{365};
constexpr int kLongestInterval = 36'500;

Status check_steps(const std::vector<Milliseconds>& steps, std::string_view which) {
  const bool good = std::ranges::all_of(
      steps, [](Milliseconds step) { return step.count() > 0 && step <= kLongestStep; });
  if (good) return {};
  return invalid_input(fmt::format(
      "A {} step is not longer than 0 and at most 365 days; give steps such as 1m and 10m.",
      which));
}

}  // namespace

Status check(const Policy& policy) {
  const double retention = policy.desired_retention.value;
  const bool allowed = retention >= 0.70 && retention <= 0.99;  // not so for what is no number
  if (!allowed) {
    return invalid_input(
        fmt::format("A desired retention of {} is out of range; give 0.70 to 0.99.", retention));
  }
  if (policy.maximum_interval < 1 || policy.maximum_interval > kLongestInterval) {
    return invalid_input(fmt::format("A maximum interval of {} days is out of range; give 1 to {}.",
                                     policy.maximum_interval, kLongestInterval));
  }
  if (policy.leech_threshold < 0) {
    return invalid_input(
        fmt::format("A leech threshold of {} is below 0; give a number of lapses, or 0 for never.",
                    policy.leech_threshold));
  }
  TRY(check_steps(policy.learning_steps, "learning"));
  return check_steps(policy.relearning_steps, "relearning");
}

}  // namespace hone::memory
