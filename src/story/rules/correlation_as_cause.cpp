#include <algorithm>
#include <iterator>

#include "story/rules/all.h"

namespace hone::story {

const Rule kCorrelationAsCause{
    .name = "correlation-as-cause",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kData},
    .message = "a correlation is taken for a cause",
    .reason = "That two things go together does not say which would change the other.",
    .fix = "Say what else could explain it, or how you tested it.",
    .beware = "A break in a time series that is argued in words.",
    .words =
        "correlat*, associated with, linked to, users who ~ more, users who ~ higher, "
        "customers who ~ more, went hand in hand, tended to ~ more",
    .look = [](const Scene& scene) -> Places {
      constexpr std::string_view kTests[] = {"test",    "tested",     "experiment", "control",
                                             "holdout", "randomised", "randomized", "cohort"};
      const bool tested = std::ranges::any_of(scene.reading.tokens, [&](const Token& token) {
        return std::ranges::find(kTests, token.plain) != std::end(kTests);
      });
      return tested ? Places{} : each(scene.own, 1);
    },
};

}  // namespace hone::story
