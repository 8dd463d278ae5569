#pragma once

#include <array>
#include <compare>
#include <optional>
#include <span>

#include "base/result.h"
#include "memory/quantities.h"

namespace hone::memory {

/// The 21 weights of FSRS-6, w0 to w20. Source of defaults, bounds and every formula below:
/// open-spaced-repetition/fsrs-rs 6.6.1 (BSD-3), src/model.rs and src/parameter_clipper.rs.
struct Parameters {
  std::array<double, 21> w{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                           0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                           1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
  auto operator<=>(const Parameters&) const = default;
};

/// What is known of one memory between reviews.
struct MemoryState {
  Stability stability;
  Difficulty difficulty;
  auto operator<=>(const MemoryState&) const = default;
};

/// R(t,S) = (1 + F t/S)^-w20 with F chosen so that R(S,S) = 0.9. `elapsed` below 0 counts as 0.
Retrievability retrievability(const Parameters&, Stability, Days elapsed);

/// The days after which recall falls to `desired` (0 < desired <= 1): the curve solved for t,
/// not rounded.
Days interval(const Parameters&, Stability, Retrievability desired);

/// The state after a first review.
MemoryState first_state(const Parameters&, Grade);

/// The state after a further review. `elapsed` is in days since the last one; exactly 0 means the
/// same day and uses the same-day formula, which ignores recall.
MemoryState next_state(const Parameters&, MemoryState, Grade, Days elapsed);

/// `first_state` without a state, `next_state` with one.
MemoryState step(const Parameters&, std::optional<MemoryState>, Grade, Days elapsed);

/// Weights of FSRS-4.5 (17), FSRS-5 (19) or FSRS-6 (21) as 21 clipped weights. Fails on any other
/// count and on a weight that is not a finite number, naming it.
Result<Parameters> parameters_from(std::span<const double> weights, int relearning_steps = 1);

/// Every weight moved into its published bounds; the bounds of w17 and w18 depend on the number of
/// relearning steps.
Parameters clipped(Parameters, int relearning_steps);

/// The state that an SM-2 card with this ease and an interval of `days` stands for, at desired
/// retention `retention`.
MemoryState state_from_sm2(const Parameters&, double ease, Days days, Retrievability retention);

}  // namespace hone::memory
