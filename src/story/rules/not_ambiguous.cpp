#include "story/rules/all.h"

namespace hone::story {

const Rule kNotAmbiguous{
    .name = "not-ambiguous",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kAmbiguity},
    .message = "what was unknown?",
    .reason = "Hard work towards a clear goal is another kind of story.",
    .fix = "Name the question that had no answer when you began.",
    .beware = "A change told as an event.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.any(Cue::kUnknown), scene.opening());
    },
};

}  // namespace hone::story
