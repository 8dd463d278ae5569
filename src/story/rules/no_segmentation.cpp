#include "story/rules/all.h"

namespace hone::story {

const Rule kNoSegmentation{
    .name = "no-segmentation",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kData},
    .message = "the data is not taken apart",
    .reason = "An average hides the group that matters.",
    .fix = "Say where the effect was strong and where it was not.",
    .beware = "Effects that were the same everywhere.",
    .words =
        "cohort*, segment*, by plan, by region, by device, by channel, by country, per "
        "customer, broke ~ down, broken down, split by, sliced, new versus, new vs, versus "
        "existing, groups, subgroup*, categori*, among new, by age, demographic*",
    .look = [](const Scene& scene) -> Places {
      return when(scene.own.empty(), scene.any(Cue::kAnalysis)
                                         ? scene.cues.of(Cue::kAnalysis).front().span
                                         : scene.opening());
    },
};

}  // namespace hone::story
