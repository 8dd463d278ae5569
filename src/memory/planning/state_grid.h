#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "memory/fsrs.h"

namespace hone::memory::planning {

/// States of memory on a grid: stability by equal ratios, difficulty by equal steps. What lies
/// between is interpolated. A finer grid changed bounds by about 0.001 at most
/// (docs/planner.md).
struct StateGrid {
  static constexpr std::size_t kStabilities = 24;
  static constexpr std::size_t kDifficulties = 5;
  static constexpr std::size_t kNodes = kStabilities * kDifficulties;
  static constexpr double kLowest = 0.05;  ///< days
  static constexpr double kHighest = 600;

  /// Place among the stabilities, of a logarithm of stability; below the last one.
  static double place(double log_stability) {
    return std::clamp((log_stability - kLogLowest) * kPerLog, 0.0, kStabilities - 1 - 1e-4);
  }
  static double stability_at(std::size_t i) {
    return std::exp(kLogLowest + static_cast<double>(i) / kPerLog);
  }

  /// Place among the difficulties; below the last one.
  static double place(Difficulty difficulty) {
    return std::clamp((difficulty.value - 1) / kPerDifficulty, 0.0, kDifficulties - 1 - 1e-9);
  }
  static double difficulty_at(std::size_t j) { return 1 + static_cast<double>(j) * kPerDifficulty; }

 private:
  static inline const double kLogLowest = std::log(kLowest);
  static inline const double kPerLog = (kStabilities - 1) / (std::log(kHighest) - kLogLowest);
  static constexpr double kPerDifficulty = 9.0 / (kDifficulties - 1);
};

/// A place on an axis: between node `at` and the next one.
struct Place {
  std::size_t at = 0;
  float share = 0;  ///< of the next one

  static Place of(double place) {
    const auto at = static_cast<std::size_t>(place);
    return {at, static_cast<float>(place - static_cast<double>(at))};
  }
};

}  // namespace hone::memory::planning
