#include "json/statistics_documents.h"
#include "json/typed_document.h"
#include "json/write_unit.h"

namespace hone::json {
namespace {

void write(Writer& out, const memory::MemoryState& state) {
  out.begin_object();
  write_member(out, "stability_days", state.stability.value);
  write_member(out, "difficulty", state.difficulty.value);
  out.end_object();
}

template <typename Quantity>
std::optional<double> value_of(const std::optional<Quantity>& quantity) {
  return quantity ? std::optional(quantity->value) : std::nullopt;
}

void write(Writer& out, const app::PastReview& past) {
  out.begin_object();
  write_member(out, "number", past.review.number.value);
  write_member(out, "at", past.review.at);
  write_member(out, "confidence", past.review.confidence.value);
  write_member(out, "missed", past.review.missed);
  write_member(out, "grade", past.grade);
  write_member(out, "seconds", std::chrono::duration<double>(past.review.spent).count());
  write_member(out, "elapsed_days", value_of(past.elapsed));
  write_member(out, "predicted", value_of(past.recall));
  out.key("before");
  if (past.before) {
    write(out, *past.before);
  } else {
    out.null();
  }
  out.key("after");
  write(out, past.after.memory);
  write_member(out, "phase", past.after.phase);
  write_member(out, "interval_days", past.after.interval);
  write_member(out, "due", past.after.due);
  out.end_object();
}

void write_points(Writer& out, std::string_view key, const std::vector<app::CurvePoint>& points) {
  out.key(key);
  out.begin_array();
  for (const app::CurvePoint& point : points) {
    out.begin_object();
    write_member(out, "at", point.at);
    write_member(out, "recall", point.recall);
    out.end_object();
  }
  out.end_array();
}

void write_segments(Writer& out, const std::vector<app::CurveSegment>& segments) {
  out.key("past");
  out.begin_array();
  for (const app::CurveSegment& segment : segments) {
    out.begin_object();
    write_member(out, "number", segment.from.value);
    write_points(out, "points", segment.points);
    out.end_object();
  }
  out.end_array();
}

void write(Writer& out, const app::UnitHistory& unit) {
  out.begin_object();
  write_unit_fields(out, unit.unit);
  write_member(out, "depth", deck::depth_of(unit.unit.facet.kind));
  write_member(out, "label", unit.label);
  write_member(out, "recall", value_of(unit.recall));
  write_member(out, "leech", unit.leech);
  write_member(out, "progress", unit.progress);
  out.key("reviews");
  out.begin_array();
  for (const app::PastReview& past : unit.reviews) write(out, past);
  out.end_array();
  write_segments(out, unit.past);
  write_points(out, "next", unit.next);
  out.end_object();
}

}  // namespace

std::string history_document(const app::HistoryQuery& query, const app::CardHistory& history) {
  Writer out;
  out.begin_object();
  write_member(out, "at", query.at);
  write_member(out, "card", history.card.card.id);
  write_member(out, "deck", history.card.deck);
  write_member(out, "question", history.card.card.question);
  write_member(out, "suspended", history.card.suspended);
  write_member(out, "desired_retention", history.desired_retention);
  write_member(out, "leech_threshold", history.leech_threshold);
  out.key("units");
  out.begin_array();
  for (const app::UnitHistory& unit : history.units) write(out, unit);
  out.end_array();
  out.key("typed");
  out.begin_array();
  for (const app::LoggedReview& logged : history.typed) write_typed(out, logged);
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
