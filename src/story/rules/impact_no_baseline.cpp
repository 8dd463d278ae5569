#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kImpactNoBaseline{
    .name = "impact-no-baseline",
    .reliability = Reliability::kFinding,
    // The price of a failure is another number; no-failure-cost asks for it.
    .kinds = {Kind::kShipped, Kind::kPrioritization, Kind::kInfluence, Kind::kDiscovery,
              Kind::kData, Kind::kAmbiguity, Kind::kDisagreement, Kind::kOther},
    .message = "impact without a baseline",
    .reason = "One number says where it ended, not how far it went.",
    .fix = "Give the value before: “from 32% to 41%”, “in three days instead of six weeks”.",
    .beware = "The baseline may be told in the opening in other words.",
    .words =
        "baseline, from # , was #, were #, used to be, previously, up from, down from, "
        "instead of, compared to|with, versus, vs, against #, before it was, from zero, "
        "doubled, tripled, halved, back to",
    .look = [](const Scene& scene) -> Places {
      const auto& impacts = scene.impacts;
      const bool paired = std::ranges::any_of(
          impacts, [](const Impact& impact) { return impact.change.has_value(); });
      return when(!impacts.empty() && !paired && scene.own.empty(), scene.result());
    },
};

}  // namespace hone::story
