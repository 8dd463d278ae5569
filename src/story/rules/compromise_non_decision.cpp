#include "story/rules/all.h"

namespace hone::story {

const Rule kCompromiseNonDecision{
    .name = "compromise-non-decision",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kPrioritization},
    .message = "everybody got a piece",
    .reason = "Splitting the capacity avoids the decision that was asked for.",
    .fix = "Say which option lost, or why the third way was better than both.",
    .beware = "A third option that is a real one.",
    .words =
        "compromise*, middle ground, hybrid, balanced both, a bit of both, meet in the "
        "middle, met in the middle, balance between, satisf* both, both projects, everyone "
        "got",
    .look = [](const Scene& scene) -> Places {
      return scene.any(Cue::kRefuse) ? Places{} : each(scene.own, 1);
    },
};

}  // namespace hone::story
