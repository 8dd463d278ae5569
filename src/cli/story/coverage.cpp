#include <fmt/format.h>

#include "app/story_bank.h"
#include "cli/display/table.h"
#include "cli/story/story_verbs.h"
#include "json/story_bank_documents.h"

namespace hone::cli {
namespace {

std::string cell_text(const story::Cell& cell) {
  const std::string count = fmt::format("{}/{}", cell.present, cell.elements);
  return cell.meant ? count : "(" + count + ")";
}

std::string matrix_text(const story::Coverage& coverage, const Context& context) {
  std::vector<Column> columns{{"KIND"}, {"ASKED", Align::kRight}};
  for (const story::StoryRow& row : coverage.rows)
    columns.push_back({row.id, Align::kRight, Fit::kName});
  Table table(columns);
  for (std::size_t at = 0; at < coverage.kinds.size(); ++at) {
    const story::KindNeed& need = coverage.kinds[at];
    std::vector<std::string> cells{std::string(story::name_of(need.kind)),
                                   fmt::format("{:.0f}%", need.weight * 100)};
    for (const story::StoryRow& row : coverage.rows) cells.push_back(cell_text(row.cells[at]));
    table.add(std::move(cells));
  }
  std::string text = table.print(context.style(), context.console().width);
  text += "\nElements found of those asked for; in parentheses: not written for this kind.\n";
  for (const std::string& advice : coverage.advice) text += "- " + one_line(advice) + "\n";
  return text;
}

std::string plan_text(const story::Coverage& coverage, const std::vector<story::LoopStep>& steps) {
  std::string text;
  for (const story::LoopStep& step : steps) {
    text += one_line(step.interviewer) + "\n";
    for (const auto& [kind, row] : step.told) {
      text += fmt::format("  {}: {}\n", story::name_of(kind), one_line(coverage.rows[row].title));
    }
    for (const story::Kind kind : step.open) {
      text += fmt::format("  {}: no story is left for it\n", story::name_of(kind));
    }
  }
  return text;
}

}  // namespace

Result<Outcome> story_matrix(Context& context, const StoryOptions& options) {
  const story::Coverage coverage = TRY(app::coverage(*TRY(context.store_with_decks())));
  if (options.json) return Outcome{json::coverage_document(coverage)};
  return Outcome{matrix_text(coverage, context)};
}

Result<Outcome> story_plan(Context& context, const StoryOptions& options) {
  const story::Coverage coverage = TRY(app::coverage(*TRY(context.store_with_decks())));
  const auto steps = story::plan_loop(coverage, options.names);
  if (options.json) return Outcome{json::loop_document(coverage, steps)};
  return Outcome{plan_text(coverage, steps)};
}

}  // namespace hone::cli
