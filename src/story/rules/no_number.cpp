#include "story/rules/all.h"

namespace hone::story {

const Rule kNoNumber{
    .name = "no-number",
    .reliability = Reliability::kFinding,
    .kinds = Kinds::all(),
    .message = "the result has no number",
    .reason = "A result without a number cannot be checked, so it is not believed.",
    .fix = "Say how much changed: a percentage, an amount, a count or the time saved.",
    .beware = "Numbers that are spelled in unusual words.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      // The number of a failure is its price, which may stand anywhere.
      const bool numbered = scene.kind() == Kind::kFailure ? !scene.reading.quantities.empty()
                                                           : !scene.impacts.empty();
      return when(!numbered && scene.reading.words() >= 15, scene.closing());
    },
};

}  // namespace hone::story
