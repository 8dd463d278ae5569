#include "json/pack_documents.h"

#include "json/write_value.h"

namespace hone::json {
namespace {

void write(Writer& out, const deck::Competency& competency) {
  out.begin_object();
  write_member(out, "id", competency.id);
  write_member(out, "name", competency.name);
  write_member(out, "weight", competency.weight);
  out.end_object();
}

void write(Writer& out, const deck::QuestionAnswer& probe) {
  out.begin_object();
  write_member(out, "question", probe.question);
  write_member(out, "answer", probe.answer);
  out.end_object();
}

void write(Writer& out, const deck::TimeLimit& limit) {
  out.begin_object();
  write_member(out, "shortest_seconds", limit.shortest_seconds);
  write_member(out, "longest_seconds", limit.longest_seconds);
  out.end_object();
}

void write(Writer& out, const deck::Meaning& meaning) {
  out.begin_object();
  write_member(out, "card", meaning.card);
  write_member(out, "text", meaning.text);
  out.end_object();
}

void write(Writer& out, const deck::InterviewQuestion& question);
void write(Writer& out, const LinkedTerm& linked);

template <typename T>
void write_list(Writer& out, std::string_view key, const T& values) {
  out.key(key);
  out.begin_array();
  for (const auto& value : values) write(out, value);
  out.end_array();
}

void write(Writer& out, const deck::InterviewQuestion& question) {
  out.begin_object();
  write_member(out, "id", question.id);
  write_member(out, "question", question.text);
  write_member(out, "level", deck::name_of(question.level));
  write_member(out, "competencies", question.competencies);
  write_member(out, "answer", question.answer);
  write_member(out, "tests", question.tests);
  write_member(out, "rubric", question.rubric);
  write_list(out, "probes", question.probes);
  write_member(out, "red_flags", question.red_flags);
  out.key("time_limit");
  if (question.time_limit) {
    write(out, *question.time_limit);
  } else {
    out.null();
  }
  out.end_object();
}

void write(Writer& out, const LinkedTerm& linked) {
  out.begin_object();
  write_member(out, "term", linked.term.name);
  write_list(out, "meanings", linked.term.meanings);
  write_member(out, "cards", linked.cards);
  out.end_object();
}

}  // namespace

std::string questions_document(std::span<const deck::Competency> competencies,
                               std::span<const deck::InterviewQuestion> questions) {
  Writer out;
  out.begin_object();
  write_list(out, "competencies", competencies);
  write_member(out, "total", questions.size());
  write_list(out, "questions", questions);
  out.end_object();
  return out.take();
}

std::string glossary_document(std::string_view words, std::span<const LinkedTerm> terms) {
  Writer out;
  out.begin_object();
  write_member(out, "words", words);
  write_member(out, "total", terms.size());
  write_list(out, "terms", terms);
  out.end_object();
  return out.take();
}

}  // namespace hone::json
