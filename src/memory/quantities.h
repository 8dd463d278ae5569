#pragma once

#include <compare>

namespace hone::memory {

/// Numbers that must not be mixed up, each with its unit and range.

/// A span of time in days; fractions are kept.
struct Days {
  double value = 0;
  auto operator<=>(const Days&) const = default;
};

/// Days after which recall has fallen to 90 %; 0.001 to 36,500.
struct Stability {
  double value = 0;
  auto operator<=>(const Stability&) const = default;
};

/// How hard a unit is to make more stable; 1 (easy) to 10 (hard).
struct Difficulty {
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

}  // namespace hone::memory
