#include "memory/stability.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hone::memory {
namespace {

double grade_factor(const Parameters& p, Grade grade) {
  switch (grade) {
    case Grade::kHard:
      return p.w[15];
    case Grade::kEasy:
      return p.w[16];
    default:
      return 1;
  }
}

}  // namespace

Stability initial_stability(const Parameters& p, Grade grade) {
  return {p.w[static_cast<std::size_t>(grade) - 1]};
}

Stability stability_after_success(const Parameters& p, MemoryState state, Retrievability recall,
                                  Grade grade) {
  const double s = state.stability.value;
  const double growth = std::exp(p.w[8]) * (11 - state.difficulty.value) * std::pow(s, -p.w[9]) *
                        std::expm1((1 - recall.value) * p.w[10]);
  return {s * (1 + growth * grade_factor(p, grade))};
}

Stability stability_after_lapse(const Parameters& p, MemoryState state, Retrievability recall) {
  const double from_stability = std::expm1(p.w[13] * std::log1p(state.stability.value));
  return {p.w[11] * std::pow(state.difficulty.value, -p.w[12]) * from_stability *
          std::exp((1 - recall.value) * p.w[14])};
}

Stability lapse_ceiling(const Parameters& p, Stability stability) {
  return {stability.value / std::exp(p.w[17] * p.w[18])};
}

Stability stability_after_same_day(const Parameters& p, Stability stability, Grade grade) {
  const double distance = std::to_underlying(grade) - 3;
  const double growth =
      std::exp(p.w[17] * (distance + p.w[18])) * std::pow(stability.value, -p.w[19]);
  const double least = grade == Grade::kAgain ? 0 : 1;
  return {stability.value * std::max(growth, least)};
}

}  // namespace hone::memory
