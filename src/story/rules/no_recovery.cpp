#include "story/rules/all.h"

namespace hone::story {

const Rule kNoRecovery{
    .name = "no-recovery",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kFailure},
    .message = "nothing was done about it",
    .reason = "Between the mistake and the lesson the listener wants to see you act.",
    .fix = "Say what you did first, and whom you told.",
    .beware = "A near miss needs no repair.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.any(Cue::kRecover), scene.any(Cue::kMistake)
                                                 ? scene.cues.of(Cue::kMistake).front().span
                                                 : scene.opening());
    },
};

}  // namespace hone::story
