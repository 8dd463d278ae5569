#pragma once

#include <array>
#include <compare>
#include <optional>

#include "memory/fsrs.h"

namespace hone::memory {

/// The 35 weights of FSRS-7, w0 to w34, which no library has released: two forgetting curves mixed
/// by stability, one set of formulas for long and one for short pauses, and fractions of days.
/// Source: open-spaced-repetition/srs-benchmark, models/fsrs_v7.py, and fsrs-rs pull request 395.
struct Fsrs7 {
  std::array<double, 35> w{0.041,  2.4175, 4.1283, 11.9709, 5.6385, 0.4468, 3.262,  2.3054, 0.1688,
                           1.3325, 0.3524, 0.0049, 0.7503,  0.0896, 0.6625, 1.3,    0.882,  0.3072,
                           3.5875, 0.303,  0.0107, 0.2279,  2.6413, 0.5594, 1.3,    2.5,    1,
                           0.0723, 0.1634, 0.5,    0.9555,  0.2245, 0.6232, 0.1362, 0.3862};
  auto operator<=>(const Fsrs7&) const = default;
};

/// The recall after `elapsed`, fractions included. At t = S it is not nine tenths.
Retrievability retrievability(const Fsrs7&, Stability, Days elapsed);

/// The days after which recall falls to `desired`, at most 36,500: the curve has no inverse in
/// closed form, so it is halved down to the last bits.
Days interval(const Fsrs7&, Stability, Retrievability desired);

/// The state after a review. Stability lies between 0.0001 and 36,500.
MemoryState step(const Fsrs7&, std::optional<MemoryState>, Grade, Days elapsed);

}  // namespace hone::memory
