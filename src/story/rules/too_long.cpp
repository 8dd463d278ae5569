#include <fmt/format.h>

#include "story/rules/all.h"

namespace hone::story {

const Rule kTooLong{
    .name = "too-long",
    .reliability = Reliability::kFinding,
    .kinds = Kinds::all(),
    .message = "longer than the kind allows",
    .reason = "After the limit the listener waits for the end and not for the point.",
    .fix = "Cut the context first, then what others did.",
    .beware = "You may speak faster; set your own pace.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const double limit = scene.outline.limit ? scene.outline.limit->longest_seconds : 180;
      const double seconds = scene.seconds(scene.reading.words());
      if (seconds <= limit) return {};
      return {
          Place{scene.closing(), fmt::format("{:.0f} seconds, {:.0f} are enough", seconds, limit)}};
    },
};

}  // namespace hone::story
