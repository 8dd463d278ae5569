#include "story/rules/all.h"

namespace hone::story {

const Rule kThemeNotInsight{
    .name = "theme-not-insight",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kDiscovery},
    .message = "why do they want it?",
    .reason = "What people ask for is a theme; why they ask for it is the insight.",
    .fix = "Add the cause: “because”, and what should therefore be done.",
    .beware = "A cause told elsewhere.",
    .words = "customers|users|clients|people|they|admins want|wanted|need|needed",
    .look = [](const Scene& scene) -> Places {
      Places places;
      for (const Hit& hit : scene.own) {
        if (!scene.cues.in_sentence(Cue::kWhy, hit.sentence) && places.empty())
          places.push_back({hit.span});
      }
      return places;
    },
};

}  // namespace hone::story
