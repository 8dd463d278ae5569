#pragma once

#include <vector>

#include "memory/planning/relaxation.h"

namespace hone::memory::planning {

/// What it brings to study a unit today rather than on the best later day, or never.
struct Worth {
  double gain = 0;     ///< of what is recalled at the interviews, in the problem's weights
  double seconds = 0;  ///< it is expected to take

  /// Study goes by this index: the greatest first, as long as there is time and gain is above 0.
  [[nodiscard]] double per_second() const { return gain / seconds; }
};

struct WorthToday {
  std::vector<Worth> known;  ///< as in Problem::known
  std::vector<Worth> fresh;  ///< one a kind: each of its new units
};

/// The worth of every unit at the prices that `relaxation` was evaluated for last. The seconds of
/// today are not charged: minutes that are left over are worth nothing later.
WorthToday worth_today(const Relaxation& relaxation);

}  // namespace hone::memory::planning
