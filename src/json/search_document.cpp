#include "json/search_document.h"

#include "json/write_value.h"

namespace hone::json {

template <>
struct EnumNames<deck::Place> {
  static constexpr std::array<std::string_view, 7> kNames{"question", "answer", "item", "term",
                                                          "section",  "device", "tags"};
};

namespace {

void write(Writer& out, const app::Mark& mark) {
  out.begin_array();
  out.integer(static_cast<std::int64_t>(mark.begin));
  out.integer(static_cast<std::int64_t>(mark.end));
  out.end_array();
}

void write_marks(Writer& out, std::string_view key, const std::vector<app::Mark>& marks) {
  out.key(key);
  out.begin_array();
  for (const app::Mark& mark : marks) write(out, mark);
  out.end_array();
}

void write_place(Writer& out, const app::SearchHit& hit) {
  out.key("place");
  out.begin_object();
  write_member(out, "kind", hit.place);
  write_member(out, "name", hit.name);
  write_member(out, "key", hit.key);
  out.end_object();
}

void write(Writer& out, const app::SearchHit& hit) {
  out.begin_object();
  write_member(out, "card", hit.card.card.id);
  write_member(out, "deck", hit.card.deck);
  write_member(out, "number", hit.card.number);
  write_member(out, "question", hit.question.text);
  write_marks(out, "question_marks", hit.question.marks);
  write_member(out, "suspended", hit.card.suspended);
  write_member(out, "missing", hit.card.missing);
  write_member(out, "rank", hit.rank);
  write_place(out, hit);
  write_member(out, "snippet", hit.snippet.text);
  write_marks(out, "marks", hit.snippet.marks);
  out.end_object();
}

}  // namespace

std::string search_document(const app::SearchQuery& query, const app::SearchReport& report) {
  Writer out;
  out.begin_object();
  write_member(out, "query", query.text);
  write_member(out, "deck", query.deck);
  write_member(out, "words", report.words);
  write_member(out, "all_words", report.all_words);
  write_member(out, "total", report.hits.size());
  write_member(out, "more", report.more);
  out.key("hits");
  out.begin_array();
  for (const app::SearchHit& hit : report.hits) write(out, hit);
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
