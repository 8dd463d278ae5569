#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kVagueImpact{
    .name = "vague-impact",
    .reliability = Reliability::kCheck,
    .kinds = Kinds::all(),
    .message = "a result in words that fit any story",
    .reason = "“Improved engagement” can be said of everything and checked by nobody.",
    .fix =
        "Put the number in place of the adjective, or say what people do now that they did not do "
        "before.",
    .beware = "The number may follow later.",
    .words =
        "increased engagement, increas* ~ satisfaction|productivity|efficiency|engagement, "
        "improv* ~ "
        "experience|efficiency|productivity|morale|quality|engagement|satisfaction|collaboration|"
        "performance|process*, "
        "positive feedback, great feedback, well received, great success, huge success, big "
        "success, a success, highly successful, successful product launch, significant* "
        "improv*|reduc*|increas*|drop|decreas*|boost*, significant improvement*, marked "
        "improvement, much better, very happy, very satisfied, substantial* "
        "improv*|reduc*|increas*|drop",
    .look = [](const Scene& scene) -> Places {
      Places places;
      for (const Hit& hit : scene.own) {
        const bool measured = std::ranges::any_of(scene.impacts, [&](const Impact& impact) {
          return impact.sentence == hit.sentence || impact.sentence == hit.sentence + 1;
        });
        if (!measured && places.size() < 3) places.push_back({hit.span});
      }
      return places;
    },
};

}  // namespace hone::story
