#include "story/rules/all.h"

namespace hone::story {

const Rule kSinglePerfectPlan{
    .name = "single-perfect-plan",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kAmbiguity},
    .message = "did the first plan hold?",
    .reason = "In real uncertainty the first plan is wrong somewhere.",
    .fix = "Say what you learnt on the way and what you changed.",
    .beware = "A crisis of a few hours.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.any(Cue::kIterate), scene.closing());
    },
};

}  // namespace hone::story
