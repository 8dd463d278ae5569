#include "story/rules/all.h"

namespace hone::story {

const Rule kNoGuardrail{
    .name = "no-guardrail",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kData, Kind::kAmbiguity},
    .message = "nothing watches what must not get worse",
    .reason = "A measure can nearly always be moved at the cost of another.",
    .fix = "Name one measure that was not allowed to fall, and what it did.",
    .beware = "Small fixes do not need one.",
    .words =
        "guardrail*, without increas*, without ~ "
        "hurting|harming|affecting|losing|compromising, no drop in, no increase in, while "
        "keeping, while maintaining, did not rise, did not worsen, stayed flat, stayed level, "
        "unchanged, counter metric*, no regression*, did not fall",
    .look = [](const Scene& scene) -> Places { return when(scene.own.empty(), scene.result()); },
};

}  // namespace hone::story
