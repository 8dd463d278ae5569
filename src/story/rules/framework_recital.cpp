#include "story/rules/all.h"

namespace hone::story {

const Rule kFrameworkRecital{
    .name = "framework-recital",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kPrioritization},
    .message = "a method is recited, no decision follows",
    .reason = "The listener knows the letters; the reasoning with your numbers is what is new.",
    .fix = "Name the method in three words and spend the time on the one score that decided.",
    .beware = "When teaching the method was asked for.",
    .words =
        "reach, confidence, must have*, should have*, could have*, wont have*, job size, time "
        "criticality, impact, effort, urgency, importance",
    .look = [](const Scene& scene) -> Places {
      const bool decides = scene.any(Cue::kIDecide) || scene.any(Cue::kRefuse);
      return decides || distinct(scene.reading, scene.own) < 3 ? Places{} : each(scene.own, 1);
    },
};

}  // namespace hone::story
