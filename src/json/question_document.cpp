#include "json/question_document.h"

#include "json/write_value.h"

namespace hone::json {

std::string question_document(const story::QuestionKind& guess) {
  Writer out;
  out.begin_object();
  write_member(out, "kind", story::name_of(guess.kind()));
  write_member(out, "probability", guess.probability(guess.kind()));
  write_member(out, "runner_up", story::name_of(guess.runner_up()));
  write_member(out, "runner_up_probability", guess.probability(guess.runner_up()));
  out.end_object();
  return out.take();
}

}  // namespace hone::json
