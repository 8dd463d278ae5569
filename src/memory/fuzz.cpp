#include "memory/fuzz.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "base/hash.h"

namespace hone::memory {
namespace {

struct Band {
  double from;
  double until;
  double share;
};

constexpr std::array kBands{Band{2.5, 7, 0.15}, Band{7, 20, 0.1},
                            Band{20, std::numeric_limits<double>::max(), 0.05}};

double spread(double days) {
  if (days < kBands.front().from) return 0;
  double delta = 1;
  for (const Band& band : kBands) {
    delta += band.share * std::max(0.0, std::min(days, band.until) - band.from);
  }
  return delta;
}

}  // namespace

FuzzRange fuzz_range(Days interval, int minimum, int maximum) {
  minimum = std::min(minimum, maximum);
  const double days = bounded(interval.value, minimum, maximum);
  const double delta = spread(days);
  const auto whole = [&](double d) {
    return static_cast<int>(bounded(std::round(d), minimum, maximum));
  };
  FuzzRange range{whole(days - delta), whole(days + delta)};
  const bool stuck = range.lowest == range.highest && range.highest > 2;
  if (stuck && range.highest < maximum) ++range.highest;
  return range;
}

int pick(FuzzRange range, double fraction) {
  const int count = range.highest - range.lowest + 1;
  return range.lowest + std::min(static_cast<int>(fraction * count), count - 1);
}

double fuzz_fraction(std::uint64_t unit_seed, int reviews) {
  return unit_fraction(stable_hash(fmt::format("{}:{}", unit_seed, reviews)));
}

}  // namespace hone::memory
