#include "story/rules/all.h"

namespace hone::story {

const Rule kNoReflection{
    .name = "no-reflection",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kInfluence, Kind::kData},
    .message = "nothing was learnt",
    .reason = "What you took from it is what the next employer gets.",
    .fix = "Close with one habit that you kept.",
    .beware = "When it is asked for as a follow-up.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.any(Cue::kLesson), scene.closing());
    },
};

}  // namespace hone::story
