#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kSolutionFirst{
    .name = "solution-first",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kShipped, Kind::kDiscovery},
    .message = "the solution comes before the problem",
    .reason = "A solution without its problem cannot be judged, only admired.",
    .fix = "Begin with what hurt, whom, and how you knew.",
    .beware = "Opening with the result is an allowed order.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const auto shipped = scene.cues.of(Cue::kShip);
      const auto hurt = scene.cues.of(Cue::kProblem);
      if (shipped.empty() || shipped.front().sentence > 1) return {};
      const bool result_first =
          std::ranges::any_of(scene.reading.quantities, [&](const auto& quantity) {
            return quantity.measure != text::Measure::kCount &&
                   scene.reading.sentence_at(quantity.span.begin) <= 1;
          });
      const bool later = hurt.empty() || hurt.front().token > shipped.front().token;
      return when(later && !result_first, shipped.front().span);
    },
};

}  // namespace hone::story
