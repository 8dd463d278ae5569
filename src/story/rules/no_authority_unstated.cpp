#include "story/rules/all.h"

namespace hone::story {

const Rule kNoAuthorityUnstated{
    .name = "no-authority-unstated",
    .reliability = Reliability::kFinding,
    .kinds = {Kind::kInfluence},
    .message = "that you could not simply order it is not said",
    .reason = "Influence is only seen where authority is missing.",
    .fix = "Say in one clause who owned the decision and that it was not you.",
    .beware = "Where your role says it: “as a product manager I asked the security team”.",
    .words =
        "no ~ authority, without ~ authority, not ~ authority, formal authority, direct "
        "authority, didnt report, did not report, no direct, couldnt mandate, couldnt force, "
        "could not force, could not mandate, couldnt order, different manager, different "
        "team, another team, other team, other teams, two teams, both teams, outside my, "
        "nobody reported, not my decision, no control over, werent my reports, peer|peers, "
        "belonged to, signature, my manager, my boss, senior to me, needed ~ team to approve",
    .look = [](const Scene& scene) -> Places { return when(scene.own.empty(), scene.opening()); },
};

}  // namespace hone::story
