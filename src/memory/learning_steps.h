#pragma once

#include <optional>
#include <span>

#include "base/instant.h"
#include "memory/quantities.h"

namespace hone::memory {

/// Where a unit stands in its steps after an answer, and how long until it is asked again.
struct StepTaken {
  int step = 0;
  Milliseconds delay{0};
  auto operator<=>(const StepTaken&) const = default;
};

/// The step after an answer at step `step`, or nothing when the unit leaves its steps for review.
/// Again starts over; hard stays; good takes the next step or leaves; easy leaves; so does
/// everything when there are no steps, and all but again when `step` is past their end.
std::optional<StepTaken> take_step(std::span<const Milliseconds> steps, int step, Grade);

}  // namespace hone::memory
