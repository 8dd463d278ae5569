#include "story/rules/all.h"

namespace hone::story {

const Rule kNoDataCheck{
    .name = "no-data-check",
    .reliability = Reliability::kQuestion,
    .kinds = {Kind::kData},
    .message = "how did you know the data was right?",
    .reason = "The first doubt of a good listener is the tracking.",
    .fix = "Say in one clause how you checked it.",
    .beware = "Simple counts.",
    .words =
        "validat*, instrument*, data quality, sanity, cross check*, verified, double check*, "
        "checked the data, audit*, reconcil*, sample ratio, cleaned, spot check*, trusted ~ "
        "because",
    .look = [](const Scene& scene) -> Places {
      return when(scene.own.empty(), scene.any(Cue::kAnalysis)
                                         ? scene.cues.of(Cue::kAnalysis).front().span
                                         : scene.opening());
    },
};

}  // namespace hone::story
