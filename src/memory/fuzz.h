#pragma once

#include <compare>
#include <cstdint>

#include "memory/quantities.h"

namespace hone::memory {

/// The whole days that fuzz may pick from, both ends included.
struct FuzzRange {
  int lowest = 0;
  int highest = 0;
  auto operator<=>(const FuzzRange&) const = default;
};

/// The range around an interval, within [minimum, maximum]: 15 % of what lies between 2.5 and 7
/// days, 10 % up to 20 days, 5 % beyond, and one day more. Below 2.5 days it is the rounded
/// interval alone. After Anki's rslib/src/scheduler/states/fuzz.rs.
FuzzRange fuzz_range(Days interval, int minimum, int maximum);

/// The day of the range that a fraction in [0, 1) stands for; every day is equally likely.
int pick(FuzzRange, double fraction);

/// In [0, 1); the same for the same unit at the same count of reviews, on every machine.
double fuzz_fraction(std::uint64_t unit_seed, int reviews);

}  // namespace hone::memory
