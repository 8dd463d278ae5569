#include "story/rules/all.h"

namespace hone::story {

const Rule kNoFollowThrough{
    .name = "no-follow-through",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kPrioritization},
    .message = "nothing comes after the result",
    .reason = "Looking back at one’s own decision is what separates a choice from a bet.",
    .fix = "Add what the refused option cost and what you checked later.",
    .beware = "When the interviewer asks for it next.",
    .words =
        "reviewed, revisit*, looked back, retro*, monitored, kept tracking, next quarter, "
        "since then, subsequent*, afterwards, later",
    .look = [](const Scene& scene) -> Places {
      if (scene.impacts.empty() || !scene.own.empty() || scene.any(Cue::kReuse) ||
          scene.any(Cue::kLesson))
        return {};
      const bool last = scene.impacts.back().sentence + 1 == scene.reading.sentences.size();
      return when(last, scene.impacts.back().quantity.span);
    },
};

}  // namespace hone::story
