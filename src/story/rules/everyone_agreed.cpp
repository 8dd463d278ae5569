#include "story/rules/all.h"

namespace hone::story {

const Rule kEveryoneAgreed{
    .name = "everyone-agreed",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kPrioritization, Kind::kInfluence},
    .message = "everyone agreed, and nobody had objected",
    .reason = "Agreement without an objection needed no influence.",
    .fix = "Tell the strongest objection and what answered it.",
    .beware = "Agreement that comes after an objection was told.",
    .words =
        "everyone agreed, everyone was aligned, everybody agreed, all agreed, all aligned, "
        "all stakeholders agreed, everyone was on board, they agreed, they all agreed, fully "
        "aligned, got everyone on board, everyone on board, unanimous*, well received",
    .look = [](const Scene& scene) -> Places {
      return scene.any(Cue::kObjection) ? Places{} : each(scene.own, 1);
    },
};

}  // namespace hone::story
