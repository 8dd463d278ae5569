#include <algorithm>
#include <iterator>

#include "story/rules/all.h"

namespace hone::story {

const Rule kFeatureRequestTaken{
    .name = "feature-request-taken",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kDiscovery},
    .message = "did you build what was asked for?",
    .reason = "Taking the order shows service; finding the need behind it shows discovery.",
    .fix = "Say what you asked back and what the need turned out to be.",
    .beware = "A request of the law.",
    .words = "asked for, requested, kept asking, wanted us to build, feature request*, asked us to",
    .look = [](const Scene& scene) -> Places {
      constexpr std::string_view kProbes[] = {"why",    "underlying", "real",   "root",
                                              "behind", "actually",   "instead"};
      const bool probed = std::ranges::any_of(scene.reading.tokens, [&](const Token& token) {
        return std::ranges::find(kProbes, token.plain) != std::end(kProbes);
      });
      return probed || !scene.any(Cue::kShip) ? Places{} : each(scene.own, 1);
    },
};

}  // namespace hone::story
