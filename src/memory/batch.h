#pragma once

#include <cstdint>
#include <span>

#include "memory/fsrs.h"

namespace hone::memory {

/// Many independent memories stepped at once, one array a field, for simulators and rebuilds.
/// All spans have the same length. A stability of 0 means that the memory has no state yet.
struct Batch {
  std::span<double> stability;
  std::span<double> difficulty;
  std::span<const std::uint8_t> grade;   ///< 1 to 4
  std::span<const double> elapsed_days;  ///< exactly 0: the same day
};

/// Puts the next state of every memory in place of its state. Agrees with `step` to 1e-12 relative.
void step_batch(const Parameters&, Batch);

}  // namespace hone::memory
