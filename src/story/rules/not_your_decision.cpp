#include "story/rules/all.h"

namespace hone::story {

const Rule kNotYourDecision{
    .name = "not-your-decision",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kFailure},
    .message = "whose mistake was it?",
    .reason = "The question asks for a mistake of yours; circumstances have none.",
    .fix = "Put it as “I decided”, “I assumed”, “I did not check”.",
    .beware = "The mistake may be owned in other words.",
    .words = "my responsibility, the failure was mine, on me, my call, i took",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.any(Cue::kMistake) && scene.own.empty() && !scene.reading.notes,
                  scene.opening());
    },
};

}  // namespace hone::story
