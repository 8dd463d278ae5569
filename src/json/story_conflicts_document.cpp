#include "json/story_bank_documents.h"
#include "json/write_value.h"

namespace hone::json {
namespace {

void write_side(Writer& out, std::string_view key, const story::Account& account,
                std::string_view words) {
  out.key(key);
  out.begin_object();
  write_member(out, "story", account.story);
  write_member(out, "name", account.name);
  write_member(out, "words", words);
  out.end_object();
}

}  // namespace

std::string story_conflicts_document(const app::StoryConflicts& found) {
  Writer out;
  out.begin_object();
  out.key("conflicts");
  out.begin_array();
  for (const story::Conflict& conflict : found.conflicts) {
    out.begin_object();
    write_member(out, "topic", story::name_of(conflict.topic));
    write_member(out, "asked", conflict.asked);
    write_member(out, "about", conflict.about);
    write_side(out, "left", found.accounts[conflict.left], conflict.left_words);
    write_side(out, "right", found.accounts[conflict.right], conflict.right_words);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
