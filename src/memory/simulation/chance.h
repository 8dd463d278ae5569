#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

namespace hone::memory::simulation {

/// Chance that is the same for the same seed on every machine: splitmix64 (Steele, Lea and Flood,
/// OOPSLA 2014).
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}

  std::uint64_t number() {
    state_ += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
  }

  /// In [0, 1).
  double fraction() { return static_cast<double>(number() >> 11U) * 0x1p-53; }

  /// With mean 0 and variance 1 (Box and Muller).
  double normal() {
    const double radius = std::sqrt(-2 * std::log(1 - fraction()));
    return radius * std::cos(2 * std::numbers::pi * fraction());
  }

 private:
  std::uint64_t state_;
};

}  // namespace hone::memory::simulation
