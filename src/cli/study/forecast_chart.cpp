#include "cli/study/forecast_chart.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

namespace hone::cli::studying {
namespace {

constexpr int kRows = 5;
constexpr int kEighths = 8;
constexpr std::array<std::string_view, kEighths + 1> kBlocks{" ", "▁", "▂", "▃", "▄",
                                                             "▅", "▆", "▇", "█"};
constexpr std::array<std::string_view, 7> kWeekdays{"Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"};

/// Height of a bar in eighths of a row; what is not nothing is to be seen.
int height_of(int count, int most) {
  if (count <= 0 || most <= 0) return 0;
  const auto eighths = static_cast<long long>(count) * kRows * kEighths / most;
  return std::max(1, static_cast<int>(eighths));
}

struct Chart {
  std::span<const int> counts;
  int cell = 0;  ///< columns a day, the gap after it included

  [[nodiscard]] int most() const { return counts.empty() ? 0 : std::ranges::max(counts); }
  [[nodiscard]] int bar() const { return std::max(cell - 1, 1); }
};

Line bar_row(const Chart& chart, int row) {
  std::string text;
  for (const int count : chart.counts) {
    const int filled = std::clamp(height_of(count, chart.most()) - row * kEighths, 0, kEighths);
    for (int at = 0; at < chart.bar(); ++at) text += kBlocks[static_cast<std::size_t>(filled)];
    text.append(static_cast<std::size_t>(chart.cell - chart.bar()), ' ');
  }
  return {{text, Tone::kGood}};
}

/// One label a day, or every other day where cells are too narrow.
Line label_row(const Chart& chart, const auto& label_of) {
  const int step = chart.cell >= 3 ? 1 : 2;
  std::string text;
  for (int at = 0; at < std::ssize(chart.counts); at += step) {
    text += fmt::format("{:<{}}", label_of(at), chart.cell * step);
  }
  return {{text, Tone::kQuiet}};
}

}  // namespace

Lines forecast_chart(std::span<const int> units_a_day, Day today, int width) {
  if (units_a_day.empty()) return {};
  const int days = static_cast<int>(units_a_day.size());
  Chart chart{.counts = units_a_day, .cell = std::clamp(width / days, 2, 5)};
  chart.counts = chart.counts.first(static_cast<std::size_t>(std::clamp(width / 2, 1, days)));
  const auto day_at = [&](int at) {
    return std::chrono::year_month_day{today + std::chrono::days{at}};
  };
  const auto count_at = [&](int at) {
    const int count = chart.counts[static_cast<std::size_t>(at)];
    return count < 10'000 ? std::to_string(count) : fmt::format("{}k", count / 1000);
  };
  Lines lines;
  if (chart.cell >= 5) lines.push_back(label_row(chart, count_at));
  for (int row = kRows - 1; row >= 0; --row) lines.push_back(bar_row(chart, row));
  lines.push_back(label_row(chart, [&](int at) {
    return kWeekdays[std::chrono::weekday{today + std::chrono::days{at}}.c_encoding()];
  }));
  lines.push_back(label_row(
      chart, [&](int at) { return std::to_string(static_cast<unsigned>(day_at(at).day())); }));
  return lines;
}

}  // namespace hone::cli::studying
