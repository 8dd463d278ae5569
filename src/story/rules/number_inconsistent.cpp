#include <fmt/format.h>

#include "story/arithmetic.h"
#include "story/facts.h"
#include "story/rules/all.h"

namespace hone::story {

const Rule kNumberInconsistent{
    .name = "number-inconsistent",
    .reliability = Reliability::kFinding,
    .kinds = Kinds::all(),
    .message = "two numbers do not agree",
    .reason = "One sum that does not work out makes all the others doubtful.",
    .fix = "Recompute it, or say on which base each number stands.",
    .beware = "Rounding, and bases that differ on purpose.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      Places places;
      using Look = std::vector<Miscalculation> (*)(const Reading&);
      for (const Look find : {Look{&wrong_changes}, Look{&wrong_shares}, Look{&wrong_products}}) {
        for (Miscalculation& wrong : find(scene.reading)) {
          places.push_back({wrong.span, std::move(wrong.sentence)});
        }
      }
      const std::vector<Fact> facts = facts_of(scene.reading, scene.cues);
      for (std::size_t at = 0; at < facts.size(); ++at) {
        for (std::size_t earlier = 0; earlier < at; ++earlier) {
          const bool open = facts[at].role == FactRole::kPlain && !facts[at].date;
          const bool ends_differ = facts[at].role == FactRole::kActual && !facts[at].date;
          // Two groups may begin at two values; one end has one beginning.
          const bool other_group = facts[at].end != facts[earlier].end;
          if (open || ends_differ || other_group || !contradicts(facts[earlier], facts[at]))
            continue;
          places.push_back({facts[at].quantity.span,
                            fmt::format("{} here, {} before, for the same measure",
                                        facts[at].quantity.span.of(scene.reading.text),
                                        facts[earlier].quantity.span.of(scene.reading.text))});
          break;
        }
      }
      return places;
    },
};

}  // namespace hone::story
