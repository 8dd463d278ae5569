#include "story/rules/all.h"

namespace hone::story {

const Rule kNoI{
    .name = "no-I",
    .reliability = Reliability::kFinding,
    .kinds = Kinds::all(),
    .message = "you do not appear in your story",
    .reason = "Nobody can tell what you did when no sentence has you in it.",
    .fix = "Begin the sentences about your own steps with “I”.",
    .beware = "Notes in telegram style drop the pronoun; they are left alone.",
    .words = "",
    .look = [](const Scene& scene) -> Places {
      const bool nobody = scene.reading.person.singular.empty();
      return when(nobody && !scene.reading.notes && scene.reading.words() >= 25, scene.opening());
    },
};

}  // namespace hone::story
