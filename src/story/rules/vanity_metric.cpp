#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kVanityMetric{
    .name = "vanity-metric",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kPrioritization, Kind::kDiscovery},
    .message = "a result in numbers that only go up",
    .reason = "Page views, sign-ups and downloads grow without anybody being better off.",
    .fix = "Give what people did afterwards: activated, returned, paid.",
    .beware = "Consumer products, where reach is the business.",
    .words =
        "page views|pageviews, sign ups, signups, downloads, likes, impressions, followers, "
        "clicks, registered users, registrations, site visits, website traffic",
    .look = [](const Scene& scene) -> Places {
      constexpr std::string_view kDeeper = "ret";
      const bool deeper = std::ranges::any_of(scene.cues.of(Cue::kMetric), [&](const Hit& hit) {
        const auto word = hit.span.of(scene.reading.text);
        return word.starts_with(kDeeper) || word.starts_with("rev") || word.starts_with("conv") ||
               word.starts_with("activ") || word.starts_with("churn");
      });
      return deeper ? Places{} : each(scene.own, 1);
    },
};

}  // namespace hone::story
