#include "story/rules/all.h"

namespace hone::story {

const Rule kLeaderNameDropping{
    .name = "leader-name-dropping",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kInfluence},
    .message = "many titles, little influence",
    .reason = "Who leans on titles seems to have needed them.",
    .fix = "Keep the one leader who decided and say what convinced them.",
    .beware = "The leader may be the person you had to convince.",
    .words =
        "ceo, cto, cfo, coo, cmo, cpo, vp, vps, svp, founder, founders, the board, chief "
        "executive, chief _ officer, president",
    .look = [](const Scene& scene) -> Places {
      return scene.own.size() >= 3 ? each(scene.own, 1) : Places{};
    },
};

}  // namespace hone::story
