#include "story/rules/all.h"

namespace hone::story {

const Rule kNoConstraint{
    .name = "no-constraint",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kShipped, Kind::kPrioritization},
    .message = "nothing was scarce",
    .reason = "Without a limit everything could have been done, so nothing had to be chosen.",
    .fix = "Say what ran short: people, weeks, a date, a dependency.",
    .beware = "A limit that only the numbers show.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.any(Cue::kConstraint), scene.opening());
    },
};

}  // namespace hone::story
