#include "memory/training/difficulty_kernel.h"

#include <cmath>

#include "memory/difficulty.h"

namespace hone::memory::training {

DifficultyConstants difficulty_constants(const Parameters& p) {
  const auto is_free = [&](Grade grade) {
    const Difficulty first = initial_difficulty(p, grade);
    return in_range(first) == first;
  };
  const auto steps = [](Grade grade) { return static_cast<double>(grade) - 1; };
  const auto by_w5 = [&](Grade grade) {
    return is_free(grade) ? -steps(grade) * std::exp(p.w[5] * steps(grade)) : 0;
  };
  return {
      .first = batch::per_grade([&](Grade g) { return in_range(initial_difficulty(p, g)).value; }),
      .first_by_w4 = batch::per_grade([&](Grade g) { return is_free(g) ? 1.0 : 0.0; }),
      .first_by_w5 = batch::per_grade(by_w5),
      .change = batch::per_grade([&](Grade g) { return -p.w[6] * (steps(g) - 2) / 9; }),
      .reversion = p.w[7],
      .target = initial_difficulty(p, Grade::kEasy).value,
      .target_w5 = -3 * std::exp(3 * p.w[5])};
}

}  // namespace hone::memory::training
