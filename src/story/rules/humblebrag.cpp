#include "story/rules/all.h"

namespace hone::story {

const Rule kHumblebrag{
    .name = "humblebrag",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kFailure},
    .message = "is this really a failure?",
    .reason = "A weakness that is a strength in disguise is heard as refusing the question.",
    .fix = "Take a decision that was wrong and had a price.",
    .beware = "A real case of having promised too much.",
    .words =
        "perfectionis*, cared too much, care too much, too ambitious, worked too hard, work "
        "too hard, too passionate, too dedicated, high standards, too helpful, too "
        "enthusiastic, too detail oriented, too fast for",
    .look = [](const Scene& scene) -> Places { return each(scene.own, 1); },
};

}  // namespace hone::story
