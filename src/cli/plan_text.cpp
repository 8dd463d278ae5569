#include "cli/plan_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/display/relative_time.h"
#include "cli/display/table.h"

namespace hone::cli {
namespace {

/// Never all of it, as long as something may be forgotten.
std::string share(double value) {
  return value > 0.995 && value < 1 ? "over 99 %" : fmt::format("{:.0f} %", 100 * value);
}

std::string interviews(const app::PlanReport& report) {
  std::string text;
  for (const app::InterviewForecast& interview : report.interviews) {
    const auto days = (interview.day - report.days.front().day).count();
    text += fmt::format(
        "Interview on {}, in {}: {} expected to come back, by chance {} to {}; {} without study.\n",
        Calendar::day_text(interview.day), counted(days, "day"), share(interview.recall),
        share(interview.low), share(interview.high), share(interview.without));
  }
  return text;
}

std::string days(const app::PlanReport& report, const Console& console) {
  Table table({{"DAY"},
               {"NEW", Align::kRight},
               {"BACK", Align::kRight},
               {"MINUTES", Align::kRight},
               {"RECALL SO FAR", Align::kRight}});
  for (const app::PlannedDay& day : report.days) {
    std::size_t next = 0;
    while (report.interviews[next].day <= day.day) ++next;
    if (day.off) {
      table.add({Calendar::day_text(day.day), "", "", "off", ""});
      continue;
    }
    table.add({Calendar::day_text(day.day), fmt::format("{:.1f}", day.fresh),
               fmt::format("{:.1f}", day.returning), fmt::format("{:.0f}", day.minutes),
               share(day.recall[next])});
  }
  return table.print(console.style(), console.width);
}

std::string change(const app::PlanReport& report) {
  if (!report.change)
    return "Neither ten more minutes a day nor three days more would change much.";
  return fmt::format("What would change it most: {}, {} instead of {}.", report.change->what,
                     share(report.change->recall), share(report.recall));
}

std::string left_out(const app::PlanReport& report) {
  constexpr std::size_t kMostNamed = 3;
  const app::LeftOut& left = report.left;
  if (left.cards == 0) return "Every new unit finds its time.";
  std::string text = fmt::format(
      "No time for about {:.0f} new units, of {}; they would bring less "
      "for their time than what is studied:\n",
      left.fresh, counted(left.cards, "card"));
  const std::size_t named = std::min(left.first.size(), kMostNamed);
  for (std::size_t i = 0; i < named; ++i) {
    text += fmt::format("  {} ({})\n", one_line(left.first[i].question),
                        counted(left.first[i].units, "unit"));
  }
  const auto rest = left.cards - static_cast<int>(named);
  return rest > 0 ? text + fmt::format("  and {} more", rest) : text.substr(0, text.size() - 1);
}

}  // namespace

std::string plan_text(const app::PlanReport& report, bool followed, const Console& console) {
  return fmt::format(
      "{}{} begun, {} new, {:g} minutes a day. No plan is expected to reach more than {}.\n"
      "Today: {}, about {}.\n\n{}\n{}\n{}\n{}\n",
      interviews(report), counted(report.begun, "unit"), report.fresh, report.request.minutes,
      share(report.bound), counted(report.questions_today, "question"),
      counted(static_cast<long long>(report.minutes_today + 0.5), "minute"), days(report, console),
      left_out(report), change(report),
      followed
          ? "Practice follows this plan until the last interview; “hone plan --drop” ends that."
          : "“--follow” makes practice follow it.");
}

}  // namespace hone::cli
