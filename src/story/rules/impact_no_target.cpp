#include "story/rules/all.h"

namespace hone::story {

const Rule kImpactNoTarget{
    .name = "impact-no-target",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kShipped, Kind::kData},
    .message = "impact without a target",
    .reason = "Without the target nobody knows whether the result was good.",
    .fix = "Say what you aimed for before you say what came of it.",
    .beware = "Exploratory work has none.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.impacts.empty() && !scene.any(Cue::kTarget), scene.result());
    },
};

}  // namespace hone::story
