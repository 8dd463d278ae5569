#include <algorithm>
#include <iterator>

#include "story/rules/all.h"

namespace hone::story {

const Rule kMeetingsAsAlignment{
    .name = "meetings-as-alignment",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kInfluence},
    .message = "meetings are told in place of what changed minds",
    .reason = "A meeting is where it happened, not how.",
    .fix = "Say what you brought to it and what was different afterwards.",
    .beware = "Short answers.",
    .words =
        "meeting*, sync|syncs, workshop*, stand up*, standup*, slack, emails, presentation*, "
        "slide deck*, weekly calls, memo, newsletter*",
    .look = [](const Scene& scene) -> Places {
      constexpr std::string_view kTurns[] = {"decided",  "convinced", "persuaded",
                                             "criteria", "changed",   "converted",
                                             "agreed",   "approved",  "adopted"};
      const bool turned = std::ranges::any_of(scene.reading.tokens, [&](const Token& token) {
        return std::ranges::find(kTurns, token.plain) != std::end(kTurns);
      });
      return turned || scene.own.size() < 2 ? Places{} : each(scene.own, 1);
    },
};

}  // namespace hone::story
