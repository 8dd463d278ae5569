#include <fmt/format.h>

#include <algorithm>

#include "story/facts.h"
#include "story/rules/all.h"

namespace hone::story {

const Rule kCrossTellingConflict{
    .name = "cross-telling-conflict",
    .reliability = Reliability::kFinding,
    .kinds = Kinds::all(),
    .message = "another telling of this story gives another number",
    .reason =
        "Interviewers of one loop compare notes, and two values for one measure look invented.",
    .fix = "Decide which value is right and change the other telling.",
    .beware = "A figure that was updated on purpose.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      Places places;
      const std::vector<Fact> here = facts_of(scene.reading, scene.cues);
      for (const std::string& telling : scene.other_tellings) {
        const Reading reading = read(telling);
        const std::vector<Fact> there = facts_of(reading, CueHits(reading));
        for (const Fact& fact : here) {
          const auto agrees = [&](const Fact& other) {
            return other.metric == fact.metric && other.quantity.value == fact.quantity.value;
          };
          const auto other = std::ranges::find_if(
              there, [&](const Fact& candidate) { return contradicts(candidate, fact); });
          if (other == there.end() || std::ranges::any_of(there, agrees)) continue;
          places.push_back({fact.quantity.span,
                            fmt::format("{} here, {} in another telling, for the same measure",
                                        fact.quantity.span.of(scene.reading.text),
                                        other->quantity.span.of(telling))});
        }
      }
      return places;
    },
};

}  // namespace hone::story
