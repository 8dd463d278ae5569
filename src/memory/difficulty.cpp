#include "memory/difficulty.h"

#include <cmath>
#include <utility>

namespace hone::memory {

Difficulty initial_difficulty(const Parameters& p, Grade grade) {
  return {p.w[4] - std::exp(p.w[5] * (std::to_underlying(grade) - 1)) + 1};
}

Difficulty moved_difficulty(const Parameters& p, Difficulty difficulty, Grade grade) {
  const double change = -p.w[6] * (std::to_underlying(grade) - 3);
  return {difficulty.value + (10 - difficulty.value) * change / 9};
}

Difficulty reverted_difficulty(const Parameters& p, Difficulty moved) {
  const double target = initial_difficulty(p, Grade::kEasy).value;
  return {p.w[7] * target + (1 - p.w[7]) * moved.value};
}

}  // namespace hone::memory
