#pragma once

#include <string>

#include "story/question_kind.h"

namespace hone::json {

/// Which kind of story a question asks for; schema: question.
std::string question_document(const story::QuestionKind& guess);

}  // namespace hone::json
