#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kImpactNoTimeframe{
    .name = "impact-no-timeframe",
    .reliability = Reliability::kFinding,
    // The price of a failure is another number; no-failure-cost asks for it.
    .kinds = {Kind::kShipped, Kind::kPrioritization, Kind::kInfluence, Kind::kDiscovery,
              Kind::kData, Kind::kAmbiguity, Kind::kDisagreement, Kind::kOther},
    .message = "impact without a time frame",
    .reason = "The same change in a week and in three years are two different results.",
    .fix = "Say by when: “within two quarters”, “by Q3”.",
    .beware = "The launch date may imply it.",
    .words =
        "within a|one week|month|quarter|year, within # , in # , over # , after # , # later, by "
        "the end of, quarter|quarters, "
        "last|next|that|first year|month|week, per year|month|week, annual*, monthly, yearly, "
        "since then",
    .look = [](const Scene& scene) -> Places {
      const auto timed = [&](const Hit& hit) {
        return hit.sentence + 1 >= scene.reading.result_begin;
      };
      const bool dated =
          std::ranges::any_of(scene.reading.dates, [&](const text::DateMention& date) {
            return scene.reading.sentence_at(date.span.begin) + 1 >= scene.reading.result_begin;
          });
      const bool lasting = std::ranges::any_of(scene.impacts, [](const Impact& impact) {
        return impact.timed || impact.quantity.measure == text::Measure::kDuration;
      });
      const bool told = dated || lasting || std::ranges::any_of(scene.own, timed);
      return when(!scene.impacts.empty() && !told, scene.result());
    },
};

}  // namespace hone::story
