#include <cmath>
#include <limits>

#include "memory/fsrs.h"

namespace hone::memory {
namespace {

/// F of the curve: what makes R(S,S) nine tenths.
double curve_factor(const Parameters& p) {
  return std::pow(0.9, -1 / p.w[20]) - 1;
}

}  // namespace

Retrievability retrievability(const Parameters& p, Stability stability, Days elapsed) {
  const double days = bounded(elapsed.value, 0, std::numeric_limits<double>::max());
  const double stretched = curve_factor(p) * days / in_range(stability).value;
  return {bounded(std::pow(1 + stretched, -p.w[20]), 0, 1)};
}

Days interval(const Parameters& p, Stability stability, Retrievability desired) {
  const double stretched = std::pow(desired.value, -1 / p.w[20]) - 1;
  const double days = in_range(stability).value / curve_factor(p) * stretched;
  return {bounded(days, 0, std::numeric_limits<double>::max())};
}

}  // namespace hone::memory
