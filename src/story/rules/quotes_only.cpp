#include "story/rules/all.h"

namespace hone::story {

const Rule kQuotesOnly{
    .name = "quotes-only",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kDiscovery},
    .message = "does what people do agree with what they said?",
    .reason = "Words are cheap in interviews; behaviour corrects them.",
    .fix = "Add one count from usage, tickets or sales.",
    .beware = "A phase in which nothing could be counted yet.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const bool talk = scene.any(Cue::kInterview) || !scene.reading.quotes.empty();
      const bool counted = scene.any(Cue::kUsage) || scene.any(Cue::kTicket) ||
                           scene.has(text::Measure::kPercent) || scene.has(text::Measure::kMoney);
      if (!talk || counted) return {};
      return when(true, scene.any(Cue::kInterview) ? scene.cues.of(Cue::kInterview).front().span
                                                   : scene.reading.quotes.front());
    },
};

}  // namespace hone::story
