#include <fmt/format.h>

#include "story/rules/all.h"

namespace hone::story {

const Rule kTooManyStakeholders{
    .name = "too-many-stakeholders",
    .reliability = Reliability::kFinding,
    .kinds = {Kind::kInfluence},
    .message = "more people than a listener can hold",
    .reason = "Above five parties nobody remembers who wanted what.",
    .fix = "Keep the three to five who mattered and drop the others.",
    .beware = "Launches that touch the whole company.",
    .words =
        "sales, engineering, engineers, marketing, design, designers, finance, legal, "
        "security, support, customer success, operations, hr, compliance, procurement, data "
        "science, data team, leadership, partners, qa, it",
    .look = [](const Scene& scene) -> Places {
      const std::size_t parties = distinct(scene.reading, scene.own);
      if (parties <= 5) return {};
      return {Place{scene.own[5].span, fmt::format("{} parties are named", parties)}};
    },
};

}  // namespace hone::story
