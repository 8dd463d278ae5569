#include <fmt/format.h>

#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kFillers{
    .name = "fillers",
    .reliability = Reliability::kCheck,
    .kinds = Kinds::all(),
    .message = "many words that say nothing",
    .reason = "Fillers and hedges make sure statements sound unsure.",
    .fix = "Drop them; a pause does the same work.",
    .beware = "“Like” as a verb; transcripts that were cleaned.",
    .words =
        "um, uh, er, erm, you know, kind of, sort of, basically, i think, i guess, i mean, "
        "like i said, actually, literally, to be honest, honestly, stuff like that, or "
        "whatever, sort of like",
    .look = [](const Scene& scene) -> Places {
      const double rate = 100.0 * static_cast<double>(scene.own.size()) /
                          static_cast<double>(std::max<std::size_t>(1, scene.reading.words()));
      if (scene.own.size() < 3 || rate < 2) return {};
      return {
          Place{scene.own.front().span,
                fmt::format("{} fillers and hedges, {:.1f} in 100 words", scene.own.size(), rate)}};
    },
};

}  // namespace hone::story
