#include <algorithm>

#include "story/rules/all.h"

namespace hone::story {

const Rule kNotAStory{
    .name = "not-a-story",
    .reliability = Reliability::kFinding,
    .kinds = Kinds::all(),
    .message = "this says what you do, not what you did",
    .reason = "The question asks for one occasion; a habit cannot be probed.",
    .fix = "Take one case: when, where, what happened.",
    .beware = "The present tense used to tell the past.",
    .words =
        "i usually, i always, i would, i try, i tend, i typically, typically, generally, i "
        "believe in, my approach is, i make sure, whenever, if we, if they, if i, i share, i "
        "listen, i commit",
    .look = [](const Scene& scene) -> Places {
      const auto past = scene.cues.of(Cue::kPast).size();
      const auto endings = static_cast<std::size_t>(
          std::ranges::count_if(scene.reading.tokens, [](const Token& token) {
            return token.plain.size() > 4 && token.plain.ends_with("ed");
          }));
      const bool occasion = !scene.reading.dates.empty() || !scene.impacts.empty() ||
                            (past + endings) * 2 > scene.reading.sentences.size();
      return when(!occasion && scene.own.size() >= 2, scene.opening());
    },
};

}  // namespace hone::story
