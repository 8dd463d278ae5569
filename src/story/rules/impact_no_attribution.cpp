#include "story/rules/all.h"

namespace hone::story {

const Rule kImpactNoAttribution{
    .name = "impact-no-attribution",
    .reliability = Reliability::kFinding,
    // The price of a failure is another number; no-failure-cost asks for it.
    .kinds = {Kind::kShipped, Kind::kPrioritization, Kind::kInfluence, Kind::kDiscovery,
              Kind::kData, Kind::kAmbiguity, Kind::kDisagreement, Kind::kOther},
    .message = "impact that nothing links to your work",
    .reason = "Numbers move for many reasons; without a comparison the listener picks another one.",
    .fix =
        "Name the comparison: a test, a holdout, a cohort, a phased rollout, or before and after "
        "with its caveat.",
    .beware = "Effects that follow by themselves, such as a cost that was removed.",
    .words =
        "same ~ before, no other change*, nothing else changed, price ~ unchanged, isolat*, "
        "seasonal*, matched",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.impacts.empty() && !scene.any(Cue::kMethod) && scene.own.empty(),
                  scene.result());
    },
};

}  // namespace hone::story
