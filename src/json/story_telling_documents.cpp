#include "json/story_bank_documents.h"
#include "json/write_value.h"

namespace hone::json {
namespace {

double seconds_of(Milliseconds time) {
  return static_cast<double>(time.count()) / 1000;
}

void write_told_part(Writer& out, const app::ToldPart& part) {
  out.begin_object();
  write_member(out, "element", part.element);
  write_member(out, "text", part.text);
  write_member(out, "words", part.words);
  write_member(out, "planned_seconds", seconds_of(part.planned));
  write_member(out, "spent_seconds", seconds_of(part.spent));
  out.end_object();
}

void write_kept_telling(Writer& out, const app::KeptTelling& telling) {
  std::size_t words = 0;
  Milliseconds spent{};
  for (const app::ToldPart& part : telling.parts) {
    words += part.words;
    spent += part.spent;
  }
  out.begin_object();
  write_member(out, "version", telling.version);
  write_member(out, "length", telling.length);
  write_member(out, "at", telling.at);
  write_member(out, "words", words);
  write_member(out, "seconds", seconds_of(spent));
  out.key("parts");
  out.begin_array();
  for (const app::ToldPart& part : telling.parts) write_told_part(out, part);
  out.end_array();
  out.end_object();
}

}  // namespace

std::string telling_document(const app::StoryTelling& told) {
  Writer out;
  out.begin_object();
  write_member(out, "story", told.story.id);
  write_member(out, "seconds", told.telling.seconds);
  write_member(out, "limit_seconds", told.telling.limit_seconds);
  write_member(out, "warning", told.telling.warning);
  out.key("parts");
  out.begin_array();
  for (const story::TellingPart& part : told.telling.parts) {
    out.begin_object();
    write_member(out, "element", part.element);
    write_member(out, "text", part.text);
    write_member(out, "words", part.words);
    write_member(out, "seconds", part.seconds);
    write_member(out, "planned_seconds", part.planned_seconds);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return out.take();
}

std::string tellings_document(const app::StoredStory& story,
                              const std::vector<app::KeptTelling>& tellings, double pace) {
  Writer out;
  out.begin_object();
  write_member(out, "story", story.id);
  write_member(out, "pace", pace);
  out.key("tellings");
  out.begin_array();
  for (const app::KeptTelling& telling : tellings) write_kept_telling(out, telling);
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
