#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kNoWhyNow{
    .name = "no-why-now",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kPrioritization, Kind::kDiscovery},
    .message = "why then and not a year earlier?",
    .reason = "A trigger shows that you reacted to something and did not just fill a plan.",
    .fix = "Name the event, the date or the change that set it off.",
    .beware = "Problems that are always there.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const bool dated = std::ranges::any_of(scene.reading.dates, [&](const auto& date) {
        return scene.reading.sentence_at(date.span.begin) < scene.reading.context_end + 1;
      });
      const bool triggered =
          !scene.cues.within(Cue::kTrigger, 0, scene.reading.context_end + 1).empty();
      return when(!dated && !triggered, scene.opening());
    },
};

}  // namespace hone::story
