#include "story/rules/all.h"

namespace hone::story {

const Rule kPassiveOwnership{
    .name = "passive-ownership",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kFailure},
    .message = "the one who did it is missing",
    .reason = "“Mistakes were made” sounds as if you had watched.",
    .fix = "Put yourself in front of the verb.",
    .beware = "The passive used for what others did.",
    .words =
        "was decided, were decided, been decided, mistakes were made, errors were made, a "
        "mistake was made, it was felt, it was thought, was agreed that, it was concluded, "
        "decision was made, was overlooked, were overlooked, got missed, was missed, things "
        "went wrong",
    .look = [](const Scene& scene) -> Places { return each(scene.own); },
};

}  // namespace hone::story
