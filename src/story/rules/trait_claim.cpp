#include "story/rules/all.h"

namespace hone::story {

const Rule kTraitClaim{
    .name = "trait-claim",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kFailure},
    .message = "what do you do differently because of it?",
    .reason = "A trait is claimed in a second; a rule you follow can be asked for.",
    .fix = "Replace it by the rule and the last time you used it.",
    .beware = "A concrete rule that follows.",
    .words =
        "i am a ~ person, im a ~ person, taught me the value, taught me the importance, "
        "taught me to be, the importance of, the value of, i am someone who, im someone who, "
        "i pride myself, i consider myself, i am very",
    .look = [](const Scene& scene) -> Places {
      Places places;
      for (const Hit& hit : scene.own) {
        const bool rule = scene.cues.in_sentence(Cue::kDurable, hit.sentence) ||
                          scene.cues.in_sentence(Cue::kDurable, hit.sentence + 1);
        if (!rule) places.push_back({hit.span});
      }
      return places;
    },
};

}  // namespace hone::story
