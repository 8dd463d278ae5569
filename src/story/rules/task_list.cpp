#include "story/deeds.h"
#include "story/rules/all.h"

namespace hone::story {

const Rule kTaskList{
    .name = "task-list",
    .reliability = Reliability::kFinding,
    .kinds = {Kind::kShipped},
    .message = "a list of tasks without a reason",
    .reason = "A row of things done hides the one that mattered.",
    .fix = "Keep the two steps that decided and say why you took them.",
    .beware = "Notes that are a list by nature.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      constexpr std::size_t kLongRow = 5;
      std::size_t row = 0;
      text::Span span;
      for (std::size_t at = 0; at < scene.reading.sentences.size(); ++at) {
        const bool task =
            begins_with_a_deed(scene.reading, at) && !scene.cues.in_sentence(Cue::kWhy, at);
        if (row == 0) span = scene.reading.sentences[at].span;
        row = task ? row + 1 : 0;
        if (row == kLongRow) return {Place{{span.begin, scene.reading.sentences[at].span.end}}};
      }
      return {};
    },
};

}  // namespace hone::story
