#include "story/rules/all.h"

namespace hone::story {

const Rule kHistoryRecap{
    .name = "history-recap",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kInfluence, Kind::kAmbiguity},
    .message = "does the listener need the history?",
    .reason = "The past of a company delays the story and decides nothing in it.",
    .fix = "Start at the moment when something had to be decided.",
    .beware = "How long you held a role.",
    .words =
        "was founded, founded in, years ago, history of, started in, established in, over the "
        "years, for decades, was created in, grew from a, has been around",
    .look = [](const Scene& scene) -> Places {
      Places places;
      for (const Hit& hit : scene.own) {
        if (hit.sentence < 3 && places.empty()) places.push_back({hit.span});
      }
      return places;
    },
};

}  // namespace hone::story
