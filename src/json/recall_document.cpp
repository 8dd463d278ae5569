#include "json/recall_document.h"

#include "json/write_value.h"
#include "text/characters.h"

namespace hone::json {
namespace {

void write_span(Writer& out, std::string_view answer, text::Span span) {
  const std::size_t begin = text::utf16_length(answer.substr(0, span.begin));
  out.begin_array();
  write(out, begin);
  write(out, begin + text::utf16_length(span.of(answer)));
  out.end_array();
}

void write_phrase(Writer& out, std::string_view answer, const std::optional<text::Span>& phrase) {
  out.key("phrase");
  phrase ? out.string(phrase->of(answer)) : out.null();
  out.key("span");
  phrase ? write_span(out, answer, *phrase) : out.null();
}

void write_item(Writer& out, const app::RecallReport& report, std::size_t at) {
  const recall::RecalledItem& item = report.recalled.items[at];
  out.begin_object();
  write_member(out, "number", at + 1);
  write_member(out, "title", full_title(report.card.card.list->items[at]));
  write_member(out, "recalled", item.recalled);
  write_member(out, "sure", item.sure);
  write_phrase(out, report.answer, item.phrase);
  write_member(out, "score", item.score);
  write_member(out, "margin", item.margin);
  out.end_object();
}

/// Items as their numbers, from 1.
void write_numbers(Writer& out, std::string_view key, const std::vector<std::size_t>& items) {
  out.key(key);
  out.begin_array();
  for (const std::size_t item : items) write(out, item + 1);
  out.end_array();
}

void write_order(Writer& out, const app::RecallReport& report) {
  const recall::OrderScore& order = report.recalled.order;
  out.key("order");
  out.begin_object();
  write_member(out, "ordered", report.card.card.list->ordered);
  write_numbers(out, "sequence", order.sequence);
  write_member(out, "longest_run", order.longest_run);
  write_member(out, "kendall_distance", order.kendall_distance);
  write_numbers(out, "out_of_place", order.out_of_place);
  out.end_object();
}

}  // namespace

std::string recall_document(const app::RecallReport& report) {
  Writer out;
  out.begin_object();
  write_member(out, "card", report.card.card.id);
  out.key("items");
  out.begin_array();
  for (std::size_t at = 0; at < report.recalled.items.size(); ++at) write_item(out, report, at);
  out.end_array();
  out.key("intrusions");
  out.begin_array();
  for (const text::Span& phrase : report.recalled.intrusions) out.string(phrase.of(report.answer));
  out.end_array();
  write_order(out, report);
  write_member(out, "proposed_confidence", report.recalled.proposed_confidence);
  write_member(out, "proposals", report.recalled.proposals);
  out.end_object();
  return out.take();
}

}  // namespace hone::json
