#include "story/rules/all.h"

namespace hone::story {

const Rule kEscalation{
    .name = "escalation",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kInfluence},
    .message = "the turn came from above",
    .reason = "If your manager settled it, it is your manager’s influence story.",
    .fix = "Tell what you did before and beside it, or take another story.",
    .beware = "A forum where the decision belonged anyway.",
    .words =
        "escalat*, told my boss, told my manager, my manager intervened, my boss intervened, "
        "went to my manager, went over ~ head, asked my manager to, got my boss, my director "
        "stepped in, my manager stepped in, involved hr",
    .look = [](const Scene& scene) -> Places { return each(scene.own, 2); },
};

}  // namespace hone::story
