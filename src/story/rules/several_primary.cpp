#include "story/rules/all.h"

namespace hone::story {

const Rule kSeveralPrimary{
    .name = "several-primary",
    .reliability = Reliability::kFinding,
    .kinds = {Kind::kPrioritization},
    .message = "several goals and none that rules",
    .reason = "With two first goals every ranking is right.",
    .fix = "Say which measure ruled and which ones were only guarded.",
    .beware = "A goal with its guardrail, well marked.",
    .words =
        "primary, main metric, main goal, guardrail*, secondary, most important, north star, "
        "above all, ruled, one metric, single metric",
    .look = [](const Scene& scene) -> Places {
      if (!scene.own.empty()) return {};
      for (const Hit& goal : scene.cues.of(Cue::kTarget)) {
        const auto metrics = scene.cues.within(Cue::kMetric, goal.sentence, goal.sentence + 1);
        if (distinct(scene.reading, metrics) >= 2 && metrics.front().token > goal.token) {
          return {Place{{metrics.front().span.begin, metrics.back().span.end}}};
        }
      }
      return {};
    },
};

}  // namespace hone::story
