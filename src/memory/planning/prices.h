#pragma once

#include <vector>

#include "memory/planning/relaxation.h"

namespace hone::memory::planning {

/// What a second of study is worth on each day, in recalled units.
struct Prices {
  std::vector<double> of_day;
  /// No schedule within the seconds is expected to reach more (in the problem's weights, summed
  /// over the interviews); up to what the grid leaves out. Only from `find_prices`.
  double bound = 0;
};

/// The lowest temperature, in recall of a unit, at which prices are found. With a higher one small
/// advantages are lost: three times as much cost a quarter of a percent where time is nearly
/// enough.
inline constexpr double kTemperature = 0.001;

/// Prices at which, on average, no day takes more than the seconds it has: the lowest point of the
/// relaxation, found at falling temperatures from one price for all days. The relaxation is left
/// as evaluated at these prices without temperature.
Prices find_prices(Relaxation& relaxation);

/// The same from prices that were right a while ago, in at most so many rounds; gives no bound.
Prices adjust_prices(Relaxation& relaxation, std::vector<double> from, int rounds);

/// The least of the bounds that prices of this shape give when all of them are made lower, without
/// temperature.
double best_bound(Relaxation& relaxation, const std::vector<double>& prices);

}  // namespace hone::memory::planning
