#include "app/progress_report.h"
#include "cli/commands/commands.h"
#include "cli/option_types.h"
#include "cli/progress_text.h"
#include "cli/scope_options.h"
#include "json/statistics_documents.h"

namespace hone::cli {
namespace {

constexpr int kMostDays = 365;
constexpr int kMostPast = 3650;
constexpr int kDaysToRead = 14;  ///< in a table; a document has 30

struct Options {
  ScopeOptions scope;
  std::optional<int> days;
  int past = app::ProgressQuery{}.past;
  bool json = false;
};

Result<Outcome> show_progress(Context& context, const Options& options) {
  app::Store* store = TRY(context.store());
  const app::DueQuery scope = TRY(query_of(context, *store, options.scope));
  app::ProgressQuery query{.deck = scope.deck, .depth = scope.depth, .at = scope.at};
  query.days = options.days.value_or(options.json ? query.days : kDaysToRead);
  query.past = options.past;
  const app::ProgressReport report = TRY(app::progress_report(*store, query));
  if (options.json) return Outcome{json::progress_document(query, report)};
  return Outcome{progress_text(query, report, TRY(context.calendar()), context.console())};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  add_scope(app, options->scope);
  app.add_option("--days", options->days, "Days to look ahead, 1 to 365")
      ->type_name("N")
      ->check(CLI::Range(1, kMostDays));
  app.add_option("--past", options->past, "Days of recall to look back on, 1 to 3650")
      ->type_name("N")
      ->check(CLI::Range(1, kMostPast));
  add_json(app, options->json);
  return [options](Context& context) { return show_progress(context, *options); };
}

}  // namespace

Command progress_command() {
  return {"progress", "Show what is remembered, what was done and what comes",
          "hone progress            the next 14 days, the last year\n"
          "hone progress --past 30  recall of the last month only",
          declare};
}

}  // namespace hone::cli
