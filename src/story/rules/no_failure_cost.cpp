#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kNoFailureCost{
    .name = "no-failure-cost",
    .reliability = Reliability::kFinding,
    .kinds = {Kind::kFailure},
    .message = "the failure has no price",
    .reason = "A mistake that cost nothing measurable sounds chosen for its harmlessness.",
    .fix = "Say what it cost before you say how you repaired it: customers, money, time.",
    .beware = "A cost that is told without a number.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const auto recovery = scene.cues.of(Cue::kRecover);
      const std::size_t until = recovery.empty()
                                    ? scene.reading.text.size()
                                    : scene.reading.sentences[recovery.front().sentence].span.end;
      const bool priced = std::ranges::any_of(scene.reading.quantities, [&](const auto& quantity) {
        return quantity.span.begin < until;
      });
      return when(!priced, scene.cues.any(Cue::kMistake) ? scene.cues.of(Cue::kMistake).front().span
                                                         : scene.opening());
    },
};

}  // namespace hone::story
