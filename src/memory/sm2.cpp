#include <cmath>

#include "memory/fsrs.h"

namespace hone::memory {

MemoryState state_from_sm2(const Parameters& p, double ease, Days days, Retrievability retention) {
  const Days at_stability_of_one = interval(p, {1}, retention);
  const Stability stability = in_range(Stability{days.value / at_stability_of_one.value});
  const double growth = std::exp(p.w[8]) * std::pow(stability.value, -p.w[9]) *
                        std::expm1((1 - retention.value) * p.w[10]);
  return {stability, in_range(Difficulty{11 - (ease - 1) / growth})};
}

}  // namespace hone::memory
