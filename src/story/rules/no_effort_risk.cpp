#include "story/rules/all.h"

namespace hone::story {

const Rule kNoEffortRisk{
    .name = "no-effort-risk",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kPrioritization},
    .message = "the price of the options is missing",
    .reason = "An option is good or bad for its price.",
    .fix = "Give each option its effort or its risk.",
    .beware = "Where effort made no difference.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.any(Cue::kEffortRisk), scene.any(Cue::kOption)
                                                    ? scene.cues.of(Cue::kOption).front().span
                                                    : scene.opening());
    },
};

}  // namespace hone::story
