#include "story/rules/all.h"

namespace hone::story {

const Rule kNoPersona{
    .name = "no-persona",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kShipped, Kind::kDiscovery},
    .message = "nobody in particular has the problem",
    .reason = "Whether it was a good idea depends on whose day it changed.",
    .fix = "Name the role: who uses it, who pays, who can refuse.",
    .beware = "Unusual names of roles.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const auto users = scene.cues.of(Cue::kUsers);
      return when(!scene.any(Cue::kPersona), users.empty() ? scene.opening() : users.front().span);
    },
};

}  // namespace hone::story
