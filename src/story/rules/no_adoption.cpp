#include "story/rules/all.h"

namespace hone::story {

const Rule kNoAdoption{
    .name = "no-adoption",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kShipped},
    .message = "nobody is seen using it",
    .reason = "A release that nobody took up has changed nothing.",
    .fix = "Say how it was rolled out and what share of those it was for used it.",
    .beware = "Tools for inside use.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.any(Cue::kRollout), scene.closing());
    },
};

}  // namespace hone::story
