#include "cli/memory_text.h"

#include <fmt/format.h>

#include "base/calendar.h"
#include "cli/display/relative_time.h"
#include "cli/display/table.h"
#include "memory/weights_text.h"

namespace hone::cli {
namespace {

using memory::training::Metrics;

std::string size_text(const json::LogSize& log) {
  std::string text = fmt::format("{} of {}, {} a day or more after the last.\n",
                                 counted(static_cast<long long>(log.reviews), "review"),
                                 counted(static_cast<long long>(log.cards), "card"), log.items);
  if (log.duplicates > 0) {
    text += fmt::format("Left out, since the same card was reviewed at the same moment: {}.\n",
                        log.duplicates);
  }
  return text;
}

Table metrics_table() {
  return Table({{"WEIGHTS"},
                {"REVIEWS FORETOLD", Align::kRight},
                {"LOG LOSS", Align::kRight},
                {"RMSE(BINS)", Align::kRight},
                {"AUC", Align::kRight}});
}

void add_metrics(Table& table, const std::string& name, const Metrics& metrics) {
  table.add({name, std::to_string(metrics.items), fmt::format("{:.4f}", metrics.log_loss),
             fmt::format("{:.4f}", metrics.rmse_bins),
             metrics.auc ? fmt::format("{:.4f}", *metrics.auc) : "-"});
}

std::string comparison_text(const json::TrainingReport& report, const Console& console) {
  Table table = metrics_table();
  if (const auto& seen = report.trial.in_sample) {
    add_metrics(table, "standing, all reviews", seen->standing);
    add_metrics(table, "trained, all reviews", seen->trained);
  }
  if (const auto& unseen = report.trial.held_out) {
    add_metrics(table, "standing, held out", unseen->standing);
    add_metrics(table, "trained, held out", unseen->trained);
  }
  return report.trial.in_sample ? table.print(console.style(), console.width) : "";
}

}  // namespace

std::string training_text(const json::TrainingReport& report, const Console& console) {
  std::string text = size_text(report.log);
  const std::string comparison = comparison_text(report, console);
  if (!comparison.empty()) {
    text += fmt::format("\n{}\n{}\n", comparison,
                        memory::weights_text(report.trial.trained.parameters));
  }
  return text + fmt::format("\n{} ({:.2f} s)\n", report.why, report.seconds);
}

std::string evaluation_text(const json::EvaluationReport& report, const Console& console) {
  Table table = metrics_table();
  add_metrics(table, report.given ? "given" : "trained", report.evaluated);
  add_metrics(table, "default", report.usual);
  return fmt::format("{}\n{}", size_text(report.log), table.print(console.style(), console.width));
}

std::string retold_text(const std::vector<memory::training::RetoldReview>& reviews,
                        const json::CardName& name, const Console& console) {
  Table table({{"CARD", Align::kLeft, Fit::kName},
               {"AT"},
               {"GRADE", Align::kRight},
               {"DAYS", Align::kRight},
               {"RECALL", Align::kRight},
               {"STABILITY", Align::kRight},
               {"DIFFICULTY", Align::kRight}});
  for (const auto& review : reviews) {
    table.add({name(review.card), utc_text(review.at),
               std::to_string(static_cast<int>(review.grade)), fmt::format("{:.0f}", review.days),
               review.recall ? fmt::format("{:.4f}", review.recall->value) : "",
               fmt::format("{:.4f}", review.state.stability.value),
               fmt::format("{:.4f}", review.state.difficulty.value)});
  }
  return table.print(console.style(), console.width);
}

}  // namespace hone::cli
