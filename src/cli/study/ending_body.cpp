#include <algorithm>
#include <numeric>
#include <set>

#include "cli/study/body.h"
#include "cli/study/flow.h"
#include "cli/study/forecast_chart.h"
#include "cli/study/summary_text.h"

namespace hone::cli::studying {
namespace {

constexpr std::string_view kLeechAdvice =
    "These keep slipping. Edit the card so that it says less at once, choose another memory "
    "device with “d”, or put it aside.";

void add_leeches(Lines& lines, const std::vector<std::string>& leeches, int width) {
  if (leeches.empty()) return;
  lines.emplace_back();
  append(lines, flow_text("Leeches", Tone::kAccent, width));
  const std::set<std::string> once(leeches.begin(), leeches.end());
  for (const std::string& label : once)
    append(lines, lines_of(Paragraph{0, "•", "", label}, width));
  append(lines, flow_text(kLeechAdvice, Tone::kPlain, width));
}

void add_forecast(Lines& lines, const Ending& ending, int width) {
  const auto& days = ending.summary.forecast;
  if (std::accumulate(days.begin(), days.end(), 0) == 0) return;
  lines.emplace_back();
  append(lines, flow_text("Units due in the coming two weeks", Tone::kAccent, width));
  append(lines, forecast_chart(days, ending.today, width));
}

}  // namespace

Body ending_body(const Ending& ending, int width) {
  Body body;
  append(body.lines, flow_text(ending.title, Tone::kStrong, width));
  body.lines.emplace_back();
  if (ending.summary.questions > 0) {
    for (const std::string& fact : summary_facts(ending.summary)) {
      append(body.lines, flow_text(fact, Tone::kPlain, width));
    }
    if (!ending.advice.empty()) body.lines.emplace_back();
  }
  for (const Paragraph& paragraph : ending.advice) append(body.lines, lines_of(paragraph, width));
  add_leeches(body.lines, ending.summary.leeches, width);
  add_forecast(body.lines, ending, width);
  return body;
}

}  // namespace hone::cli::studying
