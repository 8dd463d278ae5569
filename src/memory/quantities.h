#pragma once

#include <compare>

#include "memory/bounded.h"

namespace hone::memory {

/// Numbers that must not be mixed up, each with its unit and range.

/// A span of time in days; fractions are kept.
struct Days {
  double value = 0;
  auto operator<=>(const Days&) const = default;
};

/// Days after which recall has fallen to 90 %; 0.001 to 36,500.
struct Stability {
  static constexpr double kLowest = 0.001;
  static constexpr double kHighest = 36'500;
  double value = 0;
  auto operator<=>(const Stability&) const = default;
};

/// How hard a unit is to make more stable; 1 (easy) to 10 (hard).
struct Difficulty {
  static constexpr double kLowest = 1;
  static constexpr double kHighest = 10;
  double value = 0;
  auto operator<=>(const Difficulty&) const = default;
};

/// Probability of recall, 0 to 1.
struct Retrievability {
  double value = 0;
  auto operator<=>(const Retrievability&) const = default;
};

/// FSRS's four answers.
enum class Grade { kAgain = 1, kHard = 2, kGood = 3, kEasy = 4 };

/// The quantity moved into its range.
template <typename Quantity>
constexpr Quantity in_range(Quantity quantity) {
  return {bounded(quantity.value, Quantity::kLowest, Quantity::kHighest)};
}

}  // namespace hone::memory
