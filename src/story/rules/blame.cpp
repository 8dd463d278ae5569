#include "story/rules/all.h"

namespace hone::story {

const Rule kBlame{
    .name = "blame",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kInfluence, Kind::kData, Kind::kAmbiguity, Kind::kFailure},
    .message = "the fault lies with others",
    .reason =
        "A story in which others failed makes the listener wonder what those others would say.",
    .fix = "Say what you could have done; describe the others’ limits without judging.",
    .beware = "A neutral word on a constraint.",
    .words =
        "team|teams|engineers|engineering|sales|marketing|vendor|manager|boss|they ~ failed "
        "to, team|engineers|sales|marketing|vendor|manager|they ~ refused, "
        "team|engineers|sales|vendor|they ~ dropped the ball, lack of resources, lack of "
        "support, incompetent, their fault, let us down, because of them, didnt do their job, "
        "were too slow, was too slow, blamed",
    .look = [](const Scene& scene) -> Places {
      return scene.any(Cue::kMistake) ? Places{} : each(scene.own, 2);
    },
};

}  // namespace hone::story
