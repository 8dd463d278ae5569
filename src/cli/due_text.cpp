#include "cli/due_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "app/pace.h"
#include "cli/display/relative_time.h"
#include "cli/display/table.h"

namespace hone::cli {
namespace {

constexpr std::size_t kMostShown = 20;

/// At least 1 unless there is nothing to ask.
long long whole_minutes(const std::vector<app::Question>& questions) {
  const double minutes = app::estimated_minutes(questions, app::Pace{});
  return questions.empty() ? 0 : std::max(1LL, std::llround(minutes));
}

std::string headline(const app::DueReport& report, const std::vector<app::Question>& questions,
                     const Calendar& calendar, const Style& style) {
  const auto fresh =
      std::ranges::count_if(questions, [](const app::Question& q) { return !q.due; });
  const auto due = static_cast<long long>(questions.size()) - fresh;
  std::string amount = due > 0 ? counted(due, "question") + " due" : counted(fresh, "new question");
  if (due > 0 && fresh > 0) amount += fmt::format(", {} new", fresh);
  std::string text =
      fmt::format("{} at {}, about {}\n", style.bold(amount), calendar.local_text(report.at),
                  counted(whole_minutes(questions), "minute"));
  text += style.dim("Reckoned at a minute a list and 20 seconds for anything else.") + "\n";
  if (static_cast<std::size_t>(report.review_allowance) < report.due.size()) {
    text += fmt::format("Today's limit leaves {} of {} due; the rest waits (reviews-per-day).\n",
                        report.review_allowance,
                        counted(static_cast<long long>(report.due.size()), "unit"));
  }
  return text;
}

std::string nothing_due(const app::DueReport& report, const Calendar& calendar) {
  std::string text = fmt::format("Nothing is due at {}.\n", calendar.local_text(report.at));
  if (report.next_due) {
    text += fmt::format("Next: {} ({}).\n", relative(calendar, report.at, *report.next_due),
                        calendar.local_text(*report.next_due));
  }
  return text;
}

Result<std::string> label_of(app::Store& store, const app::Question& question) {
  if (!question.list) return question.label;
  const auto card = TRY(store.find_card(question.card));
  return card ? card->card.question : question.label;
}

Table empty_table() {
  return Table({{"QUESTION", Align::kLeft, Fit::kText},
                {"UNITS", Align::kRight},
                {"DUE"},
                {"RECALL", Align::kRight},
                {"CARD OR UNIT", Align::kLeft, Fit::kName}});
}

Result<std::string> rows_of(app::Store& store, const app::DueReport& report,
                            const std::vector<app::Question>& shown, const Calendar& calendar,
                            const Console& console) {
  std::string text;
  for (std::size_t from = 0; from < shown.size();) {
    Table table = empty_table();
    std::size_t at = from;
    for (; at < shown.size() && shown[at].deck == shown[from].deck; ++at) {
      const app::Question& question = shown[at];
      table.add({TRY(label_of(store, question)), std::to_string(question.units),
                 question.due ? relative(calendar, report.at, *question.due) : "new",
                 question.due ? fmt::format("{:.0f} %", 100 * question.recall) : "",
                 question.target});
    }
    text += "\n" + console.style().accent(one_line(shown[from].deck.value)) + "\n" +
            table.print(console.style(), console.width, 2);
    from = at;
  }
  return text;
}

}  // namespace

Result<std::string> due_text(app::Store& store, const app::DueReport& report,
                             const Calendar& calendar, const Console& console) {
  std::vector<app::Question> questions = questions_of(report);
  if (questions.empty()) return nothing_due(report, calendar);
  std::string text = headline(report, questions, calendar, console.style());
  const std::size_t hidden = questions.size() - std::min(questions.size(), kMostShown);
  questions.resize(questions.size() - hidden);
  std::ranges::stable_sort(questions, {}, &app::Question::deck);
  text += TRY(rows_of(store, report, questions, calendar, console));
  if (hidden > 0)
    text += fmt::format("\nand {}\n", counted(static_cast<long long>(hidden), "more question"));
  return text;
}

}  // namespace hone::cli
