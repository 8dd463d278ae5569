#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kSingleSource{
    .name = "single-source",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kPrioritization, Kind::kDiscovery},
    .message = "the evidence comes from one kind of source",
    .reason = "What people say and what they do differ; one source shows half.",
    .fix = "Add a second kind: interviews, usage, tickets, sales notes, a survey.",
    .beware = "One strong experiment is enough.",
    .words = "a b, experiment*, randomi*, control group*, holdout*",
    .look = [](const Scene& scene) -> Places {
      constexpr Cue kSources[] = {Cue::kInterview, Cue::kUsage, Cue::kTicket, Cue::kSales,
                                  Cue::kSurvey};
      const auto sources = std::ranges::count_if(kSources, [&](Cue cue) { return scene.any(cue); });
      const auto interviews = scene.cues.of(Cue::kInterview);
      return when(sources < 2 && scene.own.empty(),
                  interviews.empty() ? scene.opening() : interviews.front().span);
    },
};

}  // namespace hone::story
