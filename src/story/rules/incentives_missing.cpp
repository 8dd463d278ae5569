#include "story/rules/all.h"

namespace hone::story {

const Rule kIncentivesMissing{
    .name = "incentives-missing",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kInfluence},
    .message = "what the others wanted is missing",
    .reason = "People move for their own reasons; without those your moves look like luck.",
    .fix = "Add what each of them is measured on or worried about.",
    .beware = "Incentives that are obvious.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(
          scene.any(Cue::kFunction) && !scene.any(Cue::kIncentive),
          scene.any(Cue::kFunction) ? scene.cues.of(Cue::kFunction).front().span : scene.opening());
    },
};

}  // namespace hone::story
