#include "memory/training/time_series.h"

namespace hone::memory::training {

std::vector<Segment> time_series(const Histories& h) {
  constexpr std::size_t kStretches = 6;
  const std::span<const std::uint32_t> all = h.by_time;
  const std::size_t length = all.size() / kStretches;
  std::vector<Segment> segments;
  if (length == 0) return segments;
  for (std::size_t i = 1; i < kStretches; ++i) {
    const bool last = i + 1 == kStretches;
    const auto items = last ? all.subspan(i * length) : all.subspan(i * length, length);
    segments.push_back({h.moment[items.front()], items});
  }
  return segments;
}

Forecast foretell_segments(const Histories& h, const Model& model,
                           std::span<const Segment> segments, const LearnWeights& learn) {
  Forecast all;
  for (const Segment& segment : segments) {
    const Forecast one = foretell(h, model, learn(segment.until), segment.items);
    all.items.insert(all.items.end(), one.items.begin(), one.items.end());
    all.recall.insert(all.recall.end(), one.recall.begin(), one.recall.end());
  }
  return all;
}

Forecast foretell_segments(const Histories& h, std::span<const Segment> segments,
                           const Learn& learn) {
  return foretell_segments(h, fsrs6(), segments, [&](std::uint32_t until) {
    const Parameters p = learn(until);
    return Weights(p.w.begin(), p.w.end());
  });
}

}  // namespace hone::memory::training
