#include "json/story_documents.h"

#include "json/write_value.h"
#include "text/location.h"

namespace hone::json {
namespace {

void write_span(Writer& out, std::string_view text, const text::Span& span) {
  const text::Location begin = text::location_of(text, span.begin);
  out.begin_object();
  write_member(out, "begin", span.begin);
  write_member(out, "end", span.end);
  write_member(out, "line", begin.line);
  write_member(out, "column", begin.column);
  out.end_object();
}

void write_element(Writer& out, std::string_view text, const story::ElementFound& element) {
  out.begin_object();
  write_member(out, "number", element.number);
  write_member(out, "title", element.title);
  write_member(out, "present", story::name_of(element.present));
  out.key("spans");
  out.begin_array();
  for (const text::Span& span : element.spans) write_span(out, text, span);
  out.end_array();
  out.end_object();
}

void write_finding(Writer& out, std::string_view text, const story::Finding& finding) {
  out.begin_object();
  write_member(out, "rule", finding.rule->name);
  write_member(out, "class", story::name_of(finding.rule->reliability));
  out.key("span");
  write_span(out, text, finding.span);
  write_member(out, "message", finding.message);
  write_member(out, "reason", finding.rule->reason);
  write_member(out, "fix", finding.rule->fix);
  out.end_object();
}

void write_measures(Writer& out, const story::Measures& measures) {
  out.begin_object();
  write_member(out, "words", measures.words);
  write_member(out, "sentences", measures.sentences);
  write_member(out, "seconds", measures.seconds);
  write_member(out, "i", measures.i_count);
  write_member(out, "we", measures.we_count);
  write_member(out, "i_share", measures.i_share);
  write_member(out, "context_words", measures.context_words);
  write_member(out, "element_words", measures.element_words);
  out.end_object();
}

}  // namespace

std::string check_document(std::string_view text, const story::Report& report) {
  Writer out;
  out.begin_object();
  write_member(out, "kind", story::name_of(report.kind));
  out.key("elements");
  out.begin_array();
  for (const auto& element : report.elements) write_element(out, text, element);
  out.end_array();
  out.key("findings");
  out.begin_array();
  for (const auto& finding : report.findings) write_finding(out, text, finding);
  out.end_array();
  out.key("measures");
  write_measures(out, report.measures);
  write_member(out, "notes", report.notes);
  out.end_object();
  return out.take();
}

std::string rules_document() {
  Writer out;
  out.begin_object();
  out.key("rules");
  out.begin_array();
  for (const story::Rule* rule : story::rules()) {
    out.begin_object();
    write_member(out, "rule", rule->name);
    write_member(out, "class", story::name_of(rule->reliability));
    out.key("kinds");
    out.begin_array();
    for (const story::Kind kind : story::all_kinds()) {
      if (rule->kinds.holds(kind)) out.string(story::name_of(kind));
    }
    out.end_array();
    write_member(out, "message", rule->message);
    write_member(out, "reason", rule->reason);
    write_member(out, "fix", rule->fix);
    write_member(out, "beware", rule->beware);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
