#include "story/rules/all.h"

namespace hone::story {

const Rule kOverclaim{
    .name = "overclaim",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kShipped, Kind::kDiscovery, Kind::kData},
    .message = "a cause is claimed that nothing shows",
    .reason = "Whoever says “because of this” is asked how they know.",
    .fix = "Name the comparison, or say “after” instead of “because”.",
    .beware = "A real experiment under another name.",
    .words =
        "caused, because of this, because of my, because of our, entirely due, entirely "
        "because, proved that, proves that, solely, as a direct result, thanks to my, "
        "directly led to, single handedly, all thanks to",
    .look = [](const Scene& scene) -> Places {
      return scene.any(Cue::kMethod) ? Places{} : each(scene.own, 2);
    },
};

}  // namespace hone::story
