#pragma once

#include <span>
#include <string_view>

#include "story/kind.h"

namespace hone::story {

/// Phrases of interview questions (see Lexicon) that speak for one kind of story.
struct QuestionCues {
  Kind kind = Kind::kOther;
  double weight = 0;  ///< in log-odds before scaling, each time one of them is found
  std::string_view phrases;
};

std::span<const QuestionCues> question_cues();

}  // namespace hone::story
