#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kFrameworkNamedOnly{
    .name = "framework-named-only",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kPrioritization},
    .message = "a method is named, its effect is not",
    .reason = "A name shows that you have read about it, a score that you have used it.",
    .fix = "Give the score or the criterion that turned the ranking.",
    .beware = "A version cut to a minute.",
    .words =
        "rice, ice score, wsjf, moscow, kano, eisenhower, value versus effort, impact effort "
        "matrix, priority matrix",
    .look = [](const Scene& scene) -> Places {
      Places places;
      for (const Hit& hit : scene.own) {
        const bool scored =
            std::ranges::any_of(scene.reading.quantities, [&](const auto& quantity) {
              const std::size_t sentence = scene.reading.sentence_at(quantity.span.begin);
              return !quantity.spelled &&
                     (sentence == hit.sentence || sentence == hit.sentence + 1);
            });
        if (!scored && places.empty()) places.push_back({hit.span});
      }
      return places;
    },
};

}  // namespace hone::story
