#include <fmt/format.h>

#include "story/rules/all.h"

namespace hone::story {

const Rule kWeDominates{
    .name = "we-dominates",
    .reliability = Reliability::kFinding,
    .kinds = Kinds::all(),
    .message = "“we” is said more often than “I”",
    .reason =
        "The listener hires one person of that “we” and has to know which part it is getting.",
    .fix = "Say for each step whose it was; “we” stays where it is true.",
    .beware =
        "Where “we” is the customer and you; studies disagree on how it is heard, so take it as a "
        "proportion.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const text::FirstPerson& person = scene.reading.person;
      const std::size_t many = person.plural.size();
      if (many <= person.singular.size() || many + person.singular.size() < 3) return {};
      return {Place{person.plural.front(),
                    fmt::format("“we” {} times, “I” {} times", many, person.singular.size())}};
    },
};

}  // namespace hone::story
