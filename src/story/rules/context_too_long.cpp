#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "story/rules/all.h"

namespace hone::story {

const Rule kContextTooLong{
    .name = "context-too-long",
    .reliability = Reliability::kFinding,
    .kinds = {Kind::kData, Kind::kAmbiguity, Kind::kFailure},
    .message = "it takes long until you act",
    .reason = "Whatever comes before your first step is only needed to understand it.",
    .fix = "Two sentences of context are enough: who, what, why it mattered.",
    .beware = "Fields that need explaining.",
    .words = "i|ive _ , i",
    .look = [](const Scene& scene) -> Places {
      constexpr std::string_view kNotActing[] = {"was",    "had",  "worked", "am",       "have",
                                                 "joined", "work", "needed", "believed", "thought",
                                                 "knew",   "once", "were",   "could"};
      constexpr double kContextSeconds = 25;
      for (const Hit& hit : scene.own) {
        const auto& tokens = scene.reading.tokens;
        if (hit.token + 1 >= tokens.size()) break;
        if (std::ranges::find(kNotActing, tokens[hit.token + 1].plain) != std::end(kNotActing))
          continue;
        const double seconds = scene.seconds(hit.token);
        if (seconds <= kContextSeconds) return {};
        return {Place{hit.span, fmt::format("{:.0f} seconds before your first step", seconds)}};
      }
      return {};
    },
};

}  // namespace hone::story
