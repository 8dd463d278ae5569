#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kVillain{
    .name = "villain",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kInfluence, Kind::kDisagreement},
    .message = "would the other person tell it like this?",
    .reason = "A fool in a story tells the listener more about the teller.",
    .fix = "Put their reason where the adjective stands.",
    .beware = "Words that somebody else is quoted with.",
    .words =
        "stubborn, unreasonable, toxic, arrogant, ignorant, lazy, hostile, clueless, "
        "incompetent, egotist*, they were wrong, he was wrong, she was wrong, finally "
        "understood, finally got it, didnt get it, office politics, difficult person, "
        "difficult team member, difficult colleague, irrational",
    .look = [](const Scene& scene) -> Places {
      Places places;
      for (const Hit& hit : scene.own) {
        const bool quoted = std::ranges::any_of(
            scene.reading.quotes, [&](const text::Span& quote) { return quote.holds(hit.span); });
        if (!quoted) places.push_back({hit.span});
      }
      return places;
    },
};

}  // namespace hone::story
