#include "story/rules/all.h"

namespace hone::story {

const Rule kNoDecisionRight{
    .name = "no-decision-right",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kShipped},
    .message = "your role is not said",
    .reason = "Without your role the listener cannot tell which calls were yours.",
    .fix = "Say in half a sentence what you answered for and what others did.",
    .beware = "The role may stand in the CV.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.any(Cue::kOwn), scene.opening());
    },
};

}  // namespace hone::story
