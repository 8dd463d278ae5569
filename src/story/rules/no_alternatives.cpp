#include "story/rules/all.h"

namespace hone::story {

const Rule kNoAlternatives{
    .name = "no-alternatives",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kPrioritization, Kind::kData},
    .message = "there was only one way",
    .reason = "A choice needs something to choose from.",
    .fix = "Name the second-best option and what it had going for it.",
    .beware = "One request that could only be taken or refused.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const auto options = scene.cues.of(Cue::kOption);
      return when(distinct(scene.reading, options) < 2,
                  options.empty() ? scene.opening() : options.front().span);
    },
};

}  // namespace hone::story
