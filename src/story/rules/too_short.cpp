#include <fmt/format.h>

#include "story/rules/all.h"

namespace hone::story {

const Rule kTooShort{
    .name = "too-short",
    .reliability = Reliability::kFinding,
    .kinds = Kinds::all(),
    .message = "too short for all its elements",
    .reason = "One sentence for each element is the least that can be heard.",
    .fix = "Give each missing element a sentence.",
    .beware = "A quick round.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const double seconds = scene.seconds(scene.reading.words());
      const bool few = scene.reading.sentences.size() < scene.outline.elements.size();
      if (seconds >= 45 && !few) return {};
      return {Place{scene.closing(),
                    few && seconds >= 45
                        ? fmt::format("{} sentences for {} elements",
                                      scene.reading.sentences.size(), scene.outline.elements.size())
                        : fmt::format("only {:.0f} seconds", seconds)}};
    },
};

}  // namespace hone::story
