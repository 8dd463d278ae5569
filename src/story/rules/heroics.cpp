#include "story/rules/all.h"

namespace hone::story {

const Rule kHeroics{
    .name = "heroics",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kFailure},
    .message = "working longer is told as the repair",
    .reason = "Overtime repairs one deadline and nothing else, and it cannot be repeated.",
    .fix = "Say what you changed so that it need not happen again.",
    .beware = "A weekend used for a quick prototype.",
    .words =
        "all nighter*, weekends, all weekend, the weekend, overnight, extra hours, long "
        "hours, late nights, worked late, single handedly, overtime, sleepless, around the "
        "clock, work hours, longer hours, extra work",
    .look = [](const Scene& scene) -> Places { return each(scene.own, 2); },
};

}  // namespace hone::story
