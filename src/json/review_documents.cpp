#include "json/documents.h"
#include "json/write_unit.h"
#include "json/write_value.h"

namespace hone::json {
namespace {

void write_tracked(Writer& out, const app::TrackedUnit& unit) {
  write_unit_fields(out, unit.id);
  write_member(out, "deck", unit.deck);
  write_member(out, "label", unit.label);
}

void write(Writer& out, const app::DueUnit& due) {
  out.begin_object();
  write_tracked(out, due.unit);
  write_member(out, "recall", due.recall.value);
  write_member(out, "progress", due.unit.progress);
  out.end_object();
}

void write(Writer& out, const app::TrackedUnit& fresh) {
  out.begin_object();
  write_tracked(out, fresh);
  out.end_object();
}

void write(Writer& out, const app::ReviewedProgress& reviewed) {
  out.begin_object();
  write_unit_fields(out, reviewed.unit);
  write_member(out, "label", reviewed.label);
  write_member(out, "missed", reviewed.missed);
  write_member(out, "grade", reviewed.grade);
  write_member(out, "leech", reviewed.leech);
  write_member(out, "progress", reviewed.progress);
  out.end_object();
}

void write(Writer& out, const app::UnitProgress& unit) {
  out.begin_object();
  write_unit_fields(out, unit.unit);
  write_member(out, "progress", unit.progress);
  out.end_object();
}

void write(Writer& out, const app::ResetReport& report) {
  out.begin_object();
  write_member(out, "number", report.reset.number.value);
  write_member(out, "deck", report.reset.deck);
  write_member(out, "at", report.reset.at);
  write_member(out, "units", report.units);
  out.end_object();
}

template <typename T>
void write_list(Writer& out, std::string_view key, const std::vector<T>& values) {
  out.key(key);
  out.begin_array();
  for (const T& value : values) write(out, value);
  out.end_array();
}

}  // namespace

std::string due_document(const app::DueQuery& query, const app::DueReport& report) {
  Writer out;
  out.begin_object();
  write_member(out, "at", report.at);
  write_member(out, "deck", query.deck);
  write_member(out, "depth", report.depth);
  write_list(out, "due", report.due);
  write_list(out, "new", report.fresh);
  write_member(out, "introduced_today", report.introduced_today);
  write_member(out, "reviewed_today", report.reviewed_today);
  write_member(out, "review_allowance", report.review_allowance);
  write_member(out, "next_due", report.next_due);
  out.end_object();
  return out.take();
}

std::string review_document(const app::ReviewReport& report) {
  Writer out;
  out.begin_object();
  write_member(out, "number", report.number.value);
  write_member(out, "card", report.card);
  write_member(out, "at", report.at);
  write_member(out, "confidence", report.confidence.value);
  write_member(out, "due", report.due);
  write_list(out, "units", report.units);
  out.end_object();
  return out.take();
}

std::string reset_document(const app::ResetReport& report) {
  Writer out;
  write(out, report);
  return out.take();
}

std::string undo_document(const app::UndoReport& report) {
  const app::Review& review = report.undone.review;
  const bool reset = report.reset.has_value();
  Writer out;
  out.begin_object();
  write_member(out, "number",
               reset ? report.reset->reset.number.value : report.undone.number.value);
  write_member(out, "card", reset ? std::nullopt : std::optional(review.card));
  write_member(out, "at", reset ? report.reset->reset.at : review.at);
  write_member(out, "confidence", reset ? std::nullopt : std::optional(review.confidence.value));
  write_list(out, "units", report.units);
  out.key("reset");
  if (reset) {
    write(out, *report.reset);
  } else {
    out.null();
  }
  out.end_object();
  return out.take();
}

}  // namespace hone::json
