#include <algorithm>
#include <iterator>

#include "story/rules/all.h"

namespace hone::story {

const Rule kOnlyPositive{
    .name = "only-positive",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kDiscovery},
    .message = "nothing but praise",
    .reason = "Research in which everybody was delighted has not looked for the opposite.",
    .fix = "Add who was not convinced, and what remained open.",
    .beware = "Very short answers.",
    .words =
        "loved, love it, great feedback, positive feedback, enthusiastic, excited, delighted, "
        "thrilled, amazing, praised",
    .look = [](const Scene& scene) -> Places {
      constexpr std::string_view kLimits[] = {"but", "however", "although", "except",
                                              "not", "didnt",   "though"};
      const bool limited = std::ranges::any_of(scene.reading.tokens, [&](const Token& token) {
        return std::ranges::find(kLimits, token.plain) != std::end(kLimits);
      });
      return limited ? Places{} : each(scene.own, 1);
    },
};

}  // namespace hone::story
