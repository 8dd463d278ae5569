#include <algorithm>
#include <set>

#include "story/common_acronyms.h"
#include "story/rules/all.h"

namespace hone::story {

const Rule kJargon{
    .name = "jargon",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kShipped, Kind::kInfluence, Kind::kDiscovery, Kind::kData},
    .message = "abbreviations that are not explained",
    .reason = "Each unknown abbreviation costs the listener a sentence.",
    .fix = "Spell it out once, or say what it does.",
    .beware = "Abbreviations that the question used.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      std::vector<text::Span> unknown;
      std::set<std::string_view> names;
      for (const text::Acronym& acronym : scene.reading.acronyms) {
        const auto name = acronym.span.of(scene.reading.text);
        if (acronym.explained || is_common_acronym(name)) continue;
        if (scene.outline.glossary.find(name) != std::string::npos) continue;
        unknown.push_back(acronym.span);
        names.insert(name);
      }
      const double rate = 100.0 * static_cast<double>(unknown.size()) /
                          static_cast<double>(std::max<std::size_t>(1, scene.reading.words()));
      return when(names.size() >= 2 && rate > 1,
                  unknown.empty() ? scene.opening() : unknown.front());
    },
};

}  // namespace hone::story
