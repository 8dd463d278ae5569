#include "story/rules/all.h"

namespace hone::story {

const Rule kNoSegment{
    .name = "no-segment",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kShipped, Kind::kPrioritization, Kind::kDiscovery},
    .message = "no kind of customer is named",
    .reason = "The same feature is right for one kind of customer and wrong for another.",
    .fix = "Add the size, the trade or the plan of those it was for.",
    .beware = "Internal platforms.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const auto users = scene.cues.of(Cue::kUsers);
      return when(!scene.any(Cue::kSegment), users.empty() ? scene.opening() : users.front().span);
    },
};

}  // namespace hone::story
