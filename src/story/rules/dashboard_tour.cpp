#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kDashboardTour{
    .name = "dashboard-tour",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kData},
    .message = "tools are shown, no decision follows",
    .reason = "A tour of dashboards proves access, not judgement.",
    .fix = "Keep the one chart that changed the decision.",
    .beware = "Stories about changing the tools themselves.",
    .words =
        "tableau, looker, amplitude, mixpanel, google analytics, power bi, sql, excel, "
        "dashboard*, chart|charts, heatmap*, datadog, snowflake, spreadsheets, python",
    .look = [](const Scene& scene) -> Places {
      if (distinct(scene.reading, scene.own) < 3) return {};
      const bool decides = std::ranges::any_of(scene.cues.of(Cue::kDecide), [&](const Hit& hit) {
        return hit.token > scene.own.back().token;
      });
      return decides ? Places{} : each(scene.own, 1);
    },
};

}  // namespace hone::story
