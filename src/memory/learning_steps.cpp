#include "memory/learning_steps.h"

#include <algorithm>

namespace hone::memory {
namespace {

/// At the first step between again and good: the mean of both, or half as much again (but no more
/// than a day) where there is one step only. Later, the same step once more.
Milliseconds hard_delay(std::span<const Milliseconds> steps, std::size_t step) {
  if (step > 0) return steps[step];
  if (steps.size() > 1) return (steps[0] + steps[1]) / 2;
  return steps[0] + std::min<Milliseconds>(steps[0] / 2, std::chrono::days{1});
}

}  // namespace

std::optional<StepTaken> take_step(std::span<const Milliseconds> steps, int step, Grade grade) {
  if (steps.empty()) return std::nullopt;
  const auto at = static_cast<std::size_t>(std::max(step, 0));
  if (grade == Grade::kAgain) return StepTaken{0, steps[0]};
  if (grade == Grade::kEasy || at >= steps.size()) return std::nullopt;
  if (grade == Grade::kHard) return StepTaken{static_cast<int>(at), hard_delay(steps, at)};
  if (at + 1 == steps.size()) return std::nullopt;
  return StepTaken{static_cast<int>(at) + 1, steps[at + 1]};
}

}  // namespace hone::memory
