#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "memory/training/histories.h"

namespace hone::memory::training {

/// The cards whose first review had one grade and whose first item came after the same days.
struct FirstInterval {
  double days = 0;
  double count = 0;
  double recalled = 0;
};

/// By the first grade (again first), each by days ascending.
using FirstIntervals = std::array<std::vector<FirstInterval>, 4>;

struct FilteredLog {
  std::vector<bool> left_out;  ///< a flag a card
  FirstIntervals kept;
};

/// Leaves out cards whose first interval is so rare that it says more about the log (imports, long
/// pauses) than about memory: for each first grade the rarest intervals up to a twentieth of the
/// cards (at least 20), and all with fewer than 6 cards or over 100 days (365 after easy). Only
/// items before the moment `until` are seen. Source: fsrs-rs 6.6.1, src/dataset.rs, which does so
/// for few cards as well and may leave out all of them; here a first grade with fewer than 100
/// cards keeps all.
FilteredLog without_outliers(const Histories& histories, std::uint32_t until);

}  // namespace hone::memory::training
