#include "cli/progress_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "cli/display/relative_time.h"
#include "cli/display/table.h"

namespace hone::cli {
namespace {

constexpr int kBarColumns = 30;
constexpr std::size_t kWeeksShown = 8;
constexpr std::size_t kLeechesShown = 10;

/// A bar as long as the count beside the greatest one; what is not nothing is to be seen.
std::string bar(int count, int most) {
  if (count <= 0) return {};
  const int length =
      std::max(1, static_cast<int>(static_cast<long long>(count) * kBarColumns / most));
  std::string text;
  for (int at = 0; at < length; ++at) text += "█";
  return text;
}

std::string percent(double share) {
  return fmt::format("{:.1f} %", 100 * share);
}

std::string forecast(const app::ProgressReport& report, const Console& console) {
  Table table({{"DAY"}, {"UNITS", Align::kRight}, {""}});
  const int most = std::ranges::max(report.due_days);
  Day day = report.today;
  for (const int units : report.due_days) {
    table.add({Calendar::day_text(day), std::to_string(units), bar(units, most)});
    day += std::chrono::days{1};
  }
  return fmt::format("Falling due: {} in all, {} of them overdue, {} after these days\n",
                     counted(report.mastery.begun, "unit"), report.overdue, report.later) +
         table.print(console.style(), console.width, 2);
}

std::string retention(const app::ProgressQuery& query, const app::ProgressReport& report,
                      const Console& console) {
  const app::Measured& all = report.calibration.all();
  const std::string span = counted(query.past, "day");
  if (all.units == 0)
    return fmt::format("\nRecall in the last {}: nothing to measure yet.\n", span);
  std::string text =
      fmt::format("\nRecall in the last {}: {} measured, {} predicted, {} desired; {}\n", span,
                  percent(all.measured()), percent(all.predicted()),
                  percent(report.desired_retention), counted(all.units, "unit review"));
  Table table({{"PREDICTED"},
               {"REVIEWS", Align::kRight},
               {"MEAN", Align::kRight},
               {"MEASURED", Align::kRight}});
  for (std::size_t index = 0; index < app::Calibration::kBins; ++index) {
    const app::Measured& bin = report.calibration.bins()[index];
    if (bin.units == 0) continue;
    table.add({fmt::format("{} to {} %", index * 5, (index + 1) * 5), std::to_string(bin.units),
               percent(bin.predicted()), percent(bin.measured())});
  }
  return text + table.print(console.style(), console.width, 2);
}

std::string practice(const app::ProgressReport& report, const Console& console) {
  Table table({{"WEEK OF"},
               {"QUESTIONS", Align::kRight},
               {"UNITS", Align::kRight},
               {"MINUTES", Align::kRight}});
  const std::size_t skipped = report.weeks.size() - std::min(report.weeks.size(), kWeeksShown);
  for (std::size_t index = skipped; index < report.weeks.size(); ++index) {
    const app::Practice& week = report.weeks[index];
    table.add({Calendar::day_text(week.day), std::to_string(week.reviews),
               std::to_string(week.units), fmt::format("{:.0f}", week.minutes())});
  }
  return "\nPractice by week\n" + table.print(console.style(), console.width, 2);
}

std::string stability(const app::ProgressReport& report, const Console& console) {
  Table table({{"DAYS"}, {"UNITS", Align::kRight}, {""}});
  const auto& units = report.stability.units;
  const int most = std::ranges::max(units);
  for (std::size_t bin = 0; bin < units.size(); ++bin) {
    if (units[bin] == 0) continue;
    const double from = app::StabilityBins::begin_of(bin);
    table.add({bin + 1 == units.size()
                   ? fmt::format("{} and more", from)
                   : fmt::format("{} to {}", from, app::StabilityBins::begin_of(bin + 1)),
               std::to_string(units[bin]), bar(units[bin], most)});
  }
  return "\nStability: days after which recall falls to 90 %\n" +
         table.print(console.style(), console.width, 2);
}

std::string leeches(const app::ProgressReport& report, const Calendar& calendar,
                    const Console& console) {
  const auto& worst = report.leeches.worst;
  Table table({{"UNIT", Align::kLeft, Fit::kName},
               {"FORGOTTEN", Align::kRight},
               {"RECALL", Align::kRight},
               {"RETURNS"},
               {"LABEL", Align::kLeft, Fit::kText}});
  for (std::size_t index = 0; index < std::min(worst.size(), kLeechesShown); ++index) {
    const app::TrackedUnit& unit = worst[index].unit;
    table.add({deck::text_of(unit.id), counted(unit.progress->lapses, "time"),
               fmt::format("{:.0f} %", 100 * worst[index].recall.value),
               relative(calendar, report.at, unit.progress->due), unit.label});
  }
  return fmt::format("\n{} forgotten {} or more\n", counted(report.leeches.units, "unit"),
                     counted(report.leeches.threshold, "time")) +
         table.print(console.style(), console.width, 2);
}

}  // namespace

std::string progress_text(const app::ProgressQuery& query, const app::ProgressReport& report,
                          const Calendar& calendar, const Console& console) {
  const app::Mastery& mastery = report.mastery;
  std::string text = fmt::format(
      "{} of {} would come back now with at least the desired {}; {} begun.\n\n", mastery.mastered,
      counted(mastery.units, "unit"), percent(report.desired_retention), mastery.begun);
  text += forecast(report, console);
  text += retention(query, report, console);
  text += practice(report, console);
  if (mastery.begun > 0) text += stability(report, console);
  if (report.leeches.units > 0) text += leeches(report, calendar, console);
  return text;
}

}  // namespace hone::cli
