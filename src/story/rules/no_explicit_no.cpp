#include "story/rules/all.h"

namespace hone::story {

const Rule kNoExplicitNo{
    .name = "no-explicit-no",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kShipped, Kind::kPrioritization},
    .message = "nothing is refused",
    .reason = "If nobody was told no, nothing was decided.",
    .fix = "Name what you turned down or put off, and who had wanted it.",
    .beware = "“Moved to the next sprint” and other soft forms.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.any(Cue::kRefuse), scene.any(Cue::kDecide)
                                                ? scene.cues.of(Cue::kDecide).front().span
                                                : scene.opening());
    },
};

}  // namespace hone::story
