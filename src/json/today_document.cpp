#include <algorithm>

#include "json/statistics_documents.h"
#include "json/write_practice.h"
#include "json/write_unit.h"

namespace hone::json {
namespace {

void write_amount_fields(Writer& out, const app::Amount& amount) {
  write_member(out, "units", amount.units);
  write_member(out, "cards", amount.cards);
  write_member(out, "questions", amount.questions);
}

void write_waiting(Writer& out, const app::TodayReport& report) {
  out.key("due");
  out.begin_object();
  write_amount_fields(out, report.waiting);
  write_member(out, "units_today", std::min(report.waiting.units, report.due.review_allowance));
  out.end_object();
  out.key("new");
  out.begin_object();
  write_amount_fields(out, report.fresh);
  out.end_object();
}

std::string_view source_of(const app::PaceOfKind& kind) {
  return kind.own ? "own" : "default";
}

/// Of the kinds that are asked; of both when nothing is.
std::string_view source_of(const app::TodayReport& report) {
  const auto list = source_of(report.pace.list);
  const auto other = source_of(report.pace.other);
  if (report.asks_lists && !report.asks_others) return list;
  if (report.asks_others && !report.asks_lists) return other;
  return list == other ? list : "mixed";
}

void write_estimate(Writer& out, const app::TodayReport& report) {
  out.key("estimate");
  out.begin_object();
  write_member(out, "minutes", report.minutes);
  write_member(out, "source", source_of(report));
  write_member(out, "list_seconds", report.pace.list.seconds);
  write_member(out, "list_source", source_of(report.pace.list));
  write_member(out, "other_seconds", report.pace.other.seconds);
  write_member(out, "other_source", source_of(report.pace.other));
  out.end_object();
}

void write_day(Writer& out, std::string_view key, const app::Practice& day) {
  out.key(key);
  out.begin_object();
  write_practice_fields(out, "day", day);
  write_member(out, "recalled", day.recalled);
  std::optional<double> recall;
  if (day.units > 0) recall = static_cast<double>(day.recalled) / day.units;
  write_member(out, "recall", recall);
  out.end_object();
}

void write_streak(Writer& out, const app::Streak& streak) {
  out.key("streak");
  out.begin_object();
  write_member(out, "minutes", streak.minutes);
  write_member(out, "minutes_before", streak.minutes_before);
  write_member(out, "practised_days", streak.practised_days);
  write_practice_list(out, "days", "day", streak.days);
  out.end_object();
}

void write(Writer& out, const app::NextNew& next, bool within_limits) {
  out.begin_object();
  write_member(out, "target", next.target);
  write_unit_fields(out, next.unit.id);
  write_member(out, "deck", next.unit.deck);
  write_member(out, "question", next.card.card.question);
  write_member(out, "label", next.unit.label);
  write_member(out, "units", next.units);
  write_member(out, "within_limits", within_limits);
  write_member(out, "why", next.why);
  out.end_object();
}

void write_share(Writer& out, const std::optional<app::PlanShare>& plan) {
  out.key("plan");
  if (!plan) {
    out.null();
    return;
  }
  out.begin_object();
  write_member(out, "interview", plan->interview);
  write_member(out, "days_left", plan->days_left);
  write_member(out, "off", plan->off);
  write_member(out, "minutes", plan->minutes);
  write_member(out, "minutes_left", plan->minutes_left);
  write_member(out, "questions", plan->questions);
  write_member(out, "question_minutes", plan->question_minutes);
  out.end_object();
}

}  // namespace

std::string today_document(const app::DueQuery& query, const app::TodayReport& report) {
  Writer out;
  out.begin_object();
  write_member(out, "at", query.at);
  write_member(out, "day", report.today.day);
  write_member(out, "deck", query.deck);
  write_member(out, "depth", report.due.depth);
  write_waiting(out, report);
  write_estimate(out, report);
  write_day(out, "today", report.today);
  write_day(out, "yesterday", report.yesterday);
  write_streak(out, report.streak);
  out.key("next_new");
  if (report.next_new) {
    write(out, *report.next_new, !report.due.fresh.empty());
  } else {
    out.null();
  }
  write_member(out, "next_due", report.due.next_due);
  write_share(out, report.due.plan);
  out.end_object();
  return out.take();
}

}  // namespace hone::json
