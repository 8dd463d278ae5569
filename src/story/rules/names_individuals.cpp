#include "story/first_names.h"
#include "story/rules/all.h"

namespace hone::story {

const Rule kNamesIndividuals{
    .name = "names-individuals",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kShipped},
    .message = "does the listener need this name?",
    .reason = "A stranger’s name has to be remembered and says nothing; the function does.",
    .fix = "Say “the lead engineer” in place of the name.",
    .beware = "Products that are called like people.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      Places places;
      for (const Token& token : scene.reading.tokens) {
        const auto written = token.span.of(scene.reading.text);
        if (is_first_name(written) && places.size() < 3) places.push_back({token.span});
      }
      return places;
    },
};

}  // namespace hone::story
