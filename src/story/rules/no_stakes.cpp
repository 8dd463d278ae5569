#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kNoStakes{
    .name = "no-stakes",
    .reliability = Reliability::kCheck,
    .kinds = Kinds::all(),
    .message = "nothing is at stake",
    .reason = "Without a cost of doing nothing the listener does not know why to care.",
    .fix = "Say in the first third what would have been lost: customers, money, a date.",
    .beware = "Stakes that only a number shows.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const auto context_end =
          std::max(scene.reading.context_end, (scene.reading.sentences.size() + 2) / 3);
      const bool numbered =
          std::ranges::any_of(scene.reading.quantities, [&](const auto& quantity) {
            return scene.reading.sentence_at(quantity.span.begin) < context_end;
          });
      const bool told = !scene.cues.within(Cue::kStakes, 0, context_end).empty();
      return when(!told && !numbered, scene.opening());
    },
};

}  // namespace hone::story
