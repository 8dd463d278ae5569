#include "json/plan_document.h"

#include "json/section_shapes.h"
#include "json/write_practice.h"
#include "json/write_value.h"

namespace hone::json {
namespace {

void write_interviews(Writer& out, const app::PlanReport& report) {
  out.key("interviews");
  out.begin_array();
  for (const app::InterviewForecast& interview : report.interviews) {
    out.begin_object();
    write_member(out, "day", interview.day);
    write_member(out, "recall", interview.recall);
    write_member(out, "without", interview.without);
    write_member(out, "low", interview.low);
    write_member(out, "high", interview.high);
    out.end_object();
  }
  out.end_array();
}

void write_days(Writer& out, const app::PlanReport& report) {
  out.key("days");
  out.begin_array();
  for (const app::PlannedDay& day : report.days) {
    out.begin_object();
    write_member(out, "day", day.day);
    write_member(out, "off", day.off);
    write_member(out, "new", day.fresh);
    write_member(out, "returning", day.returning);
    write_member(out, "minutes", day.minutes);
    write_member(out, "minute_worth", day.minute_worth);
    write_member(out, "recall", day.recall);
    out.end_object();
  }
  out.end_array();
}

void write_change(Writer& out, const app::PlanReport& report) {
  out.key("change");
  if (!report.change) {
    out.null();
    return;
  }
  out.begin_object();
  write_member(out, "what", report.change->what);
  write_member(out, "recall", report.change->recall);
  out.end_object();
}

void write_left(Writer& out, const app::LeftOut& left) {
  out.key("left_out");
  out.begin_object();
  write_member(out, "new", left.fresh);
  write_member(out, "returning", left.returning);
  write_member(out, "cards", left.cards);
  out.key("first");
  out.begin_array();
  for (const app::LeftCard& card : left.first) {
    out.begin_object();
    write_member(out, "card", card.card);
    write_member(out, "deck", card.deck);
    write_member(out, "question", card.question);
    write_member(out, "frequency", card.frequency);
    write_member(out, "units", card.units);
    out.end_object();
  }
  out.end_array();
  out.end_object();
}

/// The object, and nothing around it.
void write_plan(Writer& out, const app::PlanReport& report, bool followed) {
  out.begin_object();
  write_member(out, "at", report.at);
  write_member(out, "followed", followed);
  write_member(out, "minutes", report.request.minutes);
  write_member(out, "off", app::names_of(report.request.off));
  write_member(out, "decks", report.request.decks);
  write_member(out, "begun", report.begun);
  write_member(out, "new", report.fresh);
  write_interviews(out, report);
  write_member(out, "recall", report.recall);
  write_member(out, "bound", report.bound);
  out.key("today");
  out.begin_object();
  write_member(out, "questions", report.questions_today);
  write_member(out, "minutes", report.minutes_today);
  out.end_object();
  write_days(out, report);
  write_left(out, report.left);
  write_change(out, report);
  out.end_object();
}

void write_course(Writer& out, const app::PlanCourse& course) {
  out.begin_object();
  write_member(out, "since", course.since);
  write_member(out, "missed", course.missed);
  write_practice_list(out, "days", "day", course.days);
  out.end_object();
}

}  // namespace

std::string plan_document(const app::PlanReport& report, bool followed) {
  Writer out;
  write_plan(out, report, followed);
  return out.take();
}

std::string followed_plan_document(const std::optional<FollowedPlan>& followed) {
  Writer out;
  out.begin_object();
  out.key("plan");
  if (followed) {
    write_plan(out, followed->report, true);
  } else {
    out.null();
  }
  out.key("course");
  if (followed) {
    write_course(out, followed->course);
  } else {
    out.null();
  }
  out.end_object();
  return out.take();
}

}  // namespace hone::json
