#include "cli/today_text.h"

#include <fmt/format.h>

#include <cmath>

#include "cli/display/relative_time.h"

namespace hone::cli {
namespace {

long long whole(double minutes) {
  return minutes > 0 ? std::max(1LL, std::llround(minutes)) : 0;
}

std::string pace_of(const app::TodayReport& report) {
  const bool own =
      (report.asks_lists && report.pace.list.own) || (report.asks_others && report.pace.other.own);
  return own ? "at your own pace" : "at a minute a list and 20 seconds for anything else";
}

std::string waiting(const app::TodayReport& report, const Calendar& calendar) {
  if (report.waiting.questions + report.fresh.questions > 0) {
    return fmt::format("{} due, {} new; about {} {}.\n",
                       counted(report.waiting.questions, "question"), report.fresh.questions,
                       counted(whole(report.minutes), "minute"), pace_of(report));
  }
  if (!report.due.next_due) return "Nothing is due.\n";
  return fmt::format("Nothing is due; next {} ({}).\n",
                     relative(calendar, report.due.at, *report.due.next_due),
                     calendar.local_text(*report.due.next_due));
}

std::string share_of_plan(const std::optional<app::PlanShare>& plan) {
  if (!plan) return {};
  const std::string until =
      fmt::format("the interview on {}, in {}", Calendar::day_text(plan->interview),
                  counted(plan->days_left, "day"));
  if (plan->off) return fmt::format("The plan for {} has a day off today.\n", until);
  if (plan->questions == 0) return fmt::format("Today's part of the plan for {} is done.\n", until);
  return fmt::format("Today's part of the plan for {}: {}, about {}; it has {:g} a day.\n", until,
                     counted(plan->questions, "question"),
                     counted(whole(plan->question_minutes), "minute"), plan->minutes);
}

std::string done(std::string_view day, const app::Practice& practice) {
  if (practice.reviews == 0) return fmt::format("{}: no question answered.\n", day);
  return fmt::format("{}: {}, {:.0f} % recalled, {}.\n", day, counted(practice.reviews, "question"),
                     100.0 * practice.recalled / practice.units,
                     counted(whole(practice.minutes()), "minute"));
}

std::string next_to_learn(const app::NextNew& next) {
  std::string text = fmt::format("\nNext to learn: {} ({}, {}).", one_line(next.card.card.question),
                                 next.target, counted(next.units, "unit"));
  for (const std::string& sentence : next.why) text += " " + sentence;
  return text + "\n";
}

}  // namespace

std::string today_text(const app::TodayReport& report, const Calendar& calendar,
                       const Console& console) {
  const app::Streak& streak = report.streak;
  std::string text = console.style().bold(waiting(report, calendar));
  text += share_of_plan(report.due.plan);
  text += done("Today", report.today) + done("Yesterday", report.yesterday);
  text +=
      fmt::format("The last {} days: {} on {}; {} in the {} days before.\n", app::Streak::kDays,
                  counted(whole(streak.minutes), "minute"), counted(streak.practised_days, "day"),
                  counted(whole(streak.minutes_before), "minute"), app::Streak::kDays);
  if (report.next_new) text += next_to_learn(*report.next_new);
  return text;
}

}  // namespace hone::cli
