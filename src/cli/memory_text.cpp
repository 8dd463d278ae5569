#include "cli/memory_text.h"

#include <fmt/format.h>

#include <array>

#include "base/calendar.h"
#include "cli/display/relative_time.h"
#include "cli/display/table.h"
#include "memory/weights_text.h"

namespace hone::cli {
namespace {

using memory::training::Metrics;

constexpr std::array<std::string_view, 4> kGradeNames{"again", "hard", "good", "easy"};

std::string_view grade_name(memory::Grade grade) {
  return kGradeNames.at(static_cast<std::size_t>(grade) - 1);
}

/// "again, again, hard, good and easy".
std::string grades_text(const memory::training::FittedMap& fitted) {
  const auto& m = fitted.map;
  return fmt::format("{}, {}, {}, {} and {}", grade_name(m[0]), grade_name(m[1]), grade_name(m[2]),
                     grade_name(m[3]), grade_name(m[4]));
}

std::string size_text(const json::LogSize& log) {
  std::string text = fmt::format("{} of {}, {} a day or more after the last.\n",
                                 counted(static_cast<long long>(log.reviews), "review"),
                                 counted(static_cast<long long>(log.cards), "card"), log.items);
  if (log.duplicates > 0) {
    text += fmt::format("Left out, since the same card was reviewed at the same moment: {}.\n",
                        log.duplicates);
  }
  if (log.map) {
    text +=
        fmt::format("Its ratings are confidences 1 to 5, taken as {}.\n", grades_text(*log.map));
  }
  return text;
}

/// Which model to believe, in sentences.
std::string choice_text(const std::optional<memory::training::ModelChoice>& choice) {
  if (!choice) return "";
  const bool seven = choice->model->name == "FSRS-7";
  std::string text = fmt::format(
      "{}: held-out log loss {:.4f} with FSRS-6, {:.4f} with FSRS-7, both trained; the difference "
      "of "
      "{:.4f} is {} two standard errors of {:.4f}.",
      seven ? "FSRS-7 foretells better" : "FSRS-6 stays", choice->six.log_loss,
      choice->seven.log_loss, choice->gain, seven ? "more than" : "not above", choice->error);
  if (choice->card_of > 1) {
    text += fmt::format(" Judged by one card in {}.", choice->card_of);
  }
  if (seven) text += " Reviews are scheduled by FSRS-6 all the same.";
  return text + "\n";
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
  return text +
         fmt::format("\n{} ({:.2f} s)\n{}", report.why, report.seconds, choice_text(report.choice));
}

std::string evaluation_text(const json::EvaluationReport& report, const Console& console) {
  Table table = metrics_table();
  for (const json::Evaluated& one : report.evaluated) {
    add_metrics(table, fmt::format("{} {}", one.model, one.weights), one.metrics);
  }
  const std::string choice = choice_text(report.choice);
  return fmt::format("{}\n{}{}{}", size_text(report.log),
                     table.print(console.style(), console.width), choice.empty() ? "" : "\n",
                     choice);
}

std::string confidence_text(const json::ConfidenceReport& report, const Console& console) {
  Table table(
      {{"CONFIDENCE", Align::kRight}, {"GIVEN", Align::kRight}, {"TAKEN AS"}, {"FITS BEST"}});
  for (std::size_t i = 0; i < report.given.size(); ++i) {
    table.add({std::to_string(i + 1), std::to_string(report.given.at(i)),
               std::string(grade_name(memory::training::kUsualMap.at(i))),
               std::string(grade_name(report.fitted.map.at(i)))});
  }
  const bool usual = report.fitted.map == memory::training::kUsualMap;
  const double gain = report.fitted.explained - report.fitted.usual;
  const std::string found =
      usual ? "No other meaning explains them clearly better."
            : fmt::format(
                  "The meaning in the last column explains them better, by {:.4f} nats a "
                  "review; reviews are graded by the usual one all the same.",
                  gain);
  return fmt::format("{} a day or more after the last.\n\n{}\n{}\n",
                     counted(static_cast<long long>(report.items), "review"),
                     table.print(console.style(), console.width), found);
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
