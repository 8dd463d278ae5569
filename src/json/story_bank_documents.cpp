#include "json/story_bank_documents.h"

#include "json/write_value.h"

namespace hone::json {
namespace {

void write_story_members(Writer& out, const app::StoredStory& story) {
  write_member(out, "id", story.id);
  write_member(out, "title", story.title);
  write_member(out, "kinds", story.kinds);
  write_member(out, "version", story.version);
  write_member(out, "changed", story.changed);
  write_member(out, "markdown", story.markdown);
}

void write_readiness(Writer& out, const app::StoryReadiness& readiness) {
  out.begin_object();
  write_member(out, "kind", story::name_of(readiness.kind));
  write_member(out, "elements", readiness.elements);
  write_member(out, "present", readiness.present);
  write_member(out, "full", readiness.full);
  write_member(out, "findings", readiness.findings);
  write_member(out, "checks", readiness.checks);
  write_member(out, "questions", readiness.questions);
  write_member(out, "words", readiness.words);
  write_member(out, "seconds", readiness.seconds);
  out.end_object();
}

void write_dismissal(Writer& out, const app::Dismissal& dismissal) {
  out.begin_object();
  write_member(out, "rule", dismissal.rule);
  write_member(out, "reason", dismissal.reason);
  write_member(out, "at", dismissal.at);
  out.end_object();
}

void write_story_list(Writer& out, const app::StoryList& list) {
  const story::Outline& outline = list.outline;
  out.begin_object();
  write_member(out, "kind", story::name_of(outline.kind));
  write_member(out, "card", outline.card);
  write_member(out, "question", list.question);
  write_member(out, "ordered", outline.ordered);
  std::optional<int> longest;
  if (outline.limit) longest = outline.limit->longest_seconds;
  write_member(out, "longest_seconds", longest);
  out.key("elements");
  out.begin_array();
  for (const story::Element& element : outline.elements) {
    out.begin_object();
    write_member(out, "number", element.number);
    write_member(out, "key", element.key);
    write_member(out, "title", element.title);
    write_member(out, "detail", element.detail);
    out.end_object();
  }
  out.end_array();
  out.end_object();
}

}  // namespace

std::string stories_document(const std::vector<app::StoryOverview>& stories) {
  Writer out;
  out.begin_object();
  out.key("stories");
  out.begin_array();
  for (const app::StoryOverview& overview : stories) {
    out.begin_object();
    write_story_members(out, overview.story);
    out.key("readiness");
    write_readiness(out, overview.readiness);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return out.take();
}

std::string story_document(const app::StoredStory& story,
                           const std::vector<app::Dismissal>& dismissals) {
  Writer out;
  out.begin_object();
  write_story_members(out, story);
  out.key("dismissals");
  out.begin_array();
  for (const app::Dismissal& dismissal : dismissals) write_dismissal(out, dismissal);
  out.end_array();
  out.end_object();
  return out.take();
}

std::string story_versions_document(const std::vector<app::StoredStory>& versions) {
  Writer out;
  out.begin_object();
  out.key("versions");
  out.begin_array();
  for (const app::StoredStory& version : versions) {
    out.begin_object();
    write_story_members(out, version);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return out.take();
}

std::string story_lists_document(const std::vector<app::StoryList>& lists) {
  Writer out;
  out.begin_object();
  out.key("lists");
  out.begin_array();
  for (const app::StoryList& list : lists) write_story_list(out, list);
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
