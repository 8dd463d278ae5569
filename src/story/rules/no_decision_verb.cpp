#include "story/rules/all.h"

namespace hone::story {

const Rule kNoDecisionVerb{
    .name = "no-decision-verb",
    .reliability = Reliability::kCheck,
    .kinds = Kinds::all(),
    .message = "no decision of yours is told",
    .reason = "Judgement shows in what you decided, not in what happened around you.",
    .fix = "Name one thing you chose, refused, set or stopped.",
    .beware = "Unusual verbs.",
    .words =
        "i ~ designed, i ~ created, i ~ led, i ~ initiated, i ~ organized, i ~ organised, i ~ "
        "built, i ~ presented, i ~ ran, i ~ asked, i ~ invited, i ~ changed, i ~ moved, i ~ "
        "adjusted, i ~ introduced, i ~ implemented",
    .look = [](const Scene& scene) -> Places {
      const bool decides = scene.any(Cue::kIDecide) || !scene.own.empty() ||
                           (scene.reading.notes && scene.any(Cue::kDecide));
      return when(!decides && scene.reading.words() >= 25, scene.opening());
    },
};

}  // namespace hone::story
