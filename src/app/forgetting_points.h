#pragma once

#include "app/card_history.h"

namespace hone::app {

/// `count` points of the forgetting curve of a unit, at even distances from its last review to
/// `until`; at least two, and none when `until` is not after the last review.
std::vector<CurvePoint> forgetting_points(const memory::Progress& progress, Instant until,
                                          const memory::Parameters& parameters, int count);

}  // namespace hone::app
