#pragma once

#include "memory/training/metrics.h"

namespace hone::memory::training {

/// How much less one forecast of the same items was surprised than another, on average.
struct Gain {
  double mean = 0;
  double error = 0;  ///< its standard error
};

/// Both forecasts are of the same items, at least one. Positive: `second` was surprised less.
Gain gain_of(const Histories& histories, const Forecast& first, const Forecast& second);

}  // namespace hone::memory::training
