#pragma once

#include <functional>
#include <span>
#include <vector>

#include "memory/training/metrics.h"

namespace hone::memory::training {

/// A stretch of the items by time that is foretold from what came before it.
struct Segment {
  std::uint32_t until = 0;               ///< the moment of its first item
  std::span<const std::uint32_t> items;  ///< of the histories' `by_time`
};

/// The items cut into six stretches of equal length, the last with the remainder; all but the first
/// are segments. Nothing with fewer than six items. As srs-benchmark and fsrs-rs do it.
std::vector<Segment> time_series(const Histories& histories);

/// Parameters from what came before a moment.
using Learn = std::function<Parameters(std::uint32_t until)>;

/// All segments' items, each foretold with the parameters learned before its segment.
Forecast foretell_segments(const Histories& histories, std::span<const Segment> segments,
                           const Learn& learn);

/// The same by any model.
using LearnWeights = std::function<Weights(std::uint32_t until)>;
Forecast foretell_segments(const Histories& histories, const Model& model,
                           std::span<const Segment> segments, const LearnWeights& learn);

}  // namespace hone::memory::training
