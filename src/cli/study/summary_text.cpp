#include "cli/study/summary_text.h"

#include <fmt/format.h>

#include "cli/display/relative_time.h"

namespace hone::cli::studying {

std::vector<std::string> summary_facts(const app::SessionSummary& summary) {
  std::vector<std::string> facts;
  if (summary.questions > 0) {
    const auto minutes = std::chrono::round<std::chrono::minutes>(summary.spent).count();
    facts.push_back(fmt::format("{} in {}", counted(summary.questions, "question"),
                                minutes == 0 ? "under a minute" : counted(minutes, "minute")));
    facts.push_back(fmt::format("{} reviewed, {} recalled ({}%)", counted(summary.reviewed, "unit"),
                                summary.recalled,
                                100 * summary.recalled / std::max(summary.reviewed, 1)));
    if (summary.introduced > 0) facts.push_back(fmt::format("{} new begun", summary.introduced));
  } else {
    facts.emplace_back("Nothing was answered");
  }
  facts.push_back(fmt::format("{} due tomorrow", summary.due_tomorrow));
  return facts;
}

std::string summary_sentence(const app::SessionSummary& summary) {
  std::string text;
  for (const std::string& fact : summary_facts(summary)) {
    text += (text.empty() ? "" : "; ") + fact;
  }
  return text + ".\n";
}

}  // namespace hone::cli::studying
