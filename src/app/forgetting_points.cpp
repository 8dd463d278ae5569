#include "app/forgetting_points.h"

#include <algorithm>

namespace hone::app {

std::vector<CurvePoint> forgetting_points(const memory::Progress& progress, Instant until,
                                          const memory::Parameters& parameters, int count) {
  std::vector<CurvePoint> points;
  const Milliseconds span = until - progress.last_review;
  if (span <= Milliseconds{0}) return points;
  const int steps = std::max(count, 2) - 1;
  for (int step = 0; step <= steps; ++step) {
    const Instant at = progress.last_review + span * step / steps;
    points.push_back({at, memory::recall_at(progress, at, parameters).value});
  }
  return points;
}

}  // namespace hone::app
