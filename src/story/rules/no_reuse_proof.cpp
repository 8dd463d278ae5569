#include "story/rules/all.h"

namespace hone::story {

const Rule kNoReuseProof{
    .name = "no-reuse-proof",
    .reliability = Reliability::kCheck,
    .kinds = {Kind::kFailure},
    .message = "the lesson has not been used yet",
    .reason = "A lesson counts from the first time it stopped you.",
    .fix = "Tell one later occasion on which you followed it.",
    .beware = "A failure of last month.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      return when(!scene.any(Cue::kReuse), scene.closing());
    },
};

}  // namespace hone::story
