#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kOutputNotOutcome{
    .name = "output-not-outcome",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kShipped, Kind::kInfluence, Kind::kAmbiguity},
    .message = "the story ends with what was shipped, not with what it changed",
    .reason = "Shipping is what you did; the listener waits for what it did.",
    .fix = "End with the measure that moved for customers or the business.",
    .beware = "Platform work, where the delivery is the outcome.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const std::size_t all = scene.reading.sentences.size();
      const auto shipped = scene.cues.within(Cue::kShip, all - std::min<std::size_t>(all, 2), all);
      const auto metric = scene.cues.within(Cue::kMetric, all - std::min<std::size_t>(all, 2), all);
      if (shipped.empty() || !metric.empty() || !scene.impacts.empty()) return {};
      return each(shipped, 1);
    },
};

}  // namespace hone::story
