#include "app/today.h"

#include "cli/commands/commands.h"
#include "cli/option_types.h"
#include "cli/scope_options.h"
#include "cli/today_text.h"
#include "json/statistics_documents.h"

namespace hone::cli {
namespace {

struct Options {
  ScopeOptions scope;
  bool json = false;
};

Result<Outcome> show_today(Context& context, const Options& options) {
  app::Store* store = TRY(context.store());
  const app::DueQuery query = TRY(query_of(context, *store, options.scope));
  const app::TodayReport report = TRY(app::today(*store, query));
  if (options.json) return Outcome{json::today_document(query, report)};
  return Outcome{today_text(report, TRY(context.calendar()), context.console())};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  add_scope(app, options->scope);
  add_json(app, options->json);
  return [options](Context& context) { return show_today(context, *options); };
}

}  // namespace

Command today_command() {
  return {"today", "Show what waits, what was done, and what to learn next",
          "hone today                  in all decks\n"
          "hone today --deck Interviews  in one deck",
          declare};
}

}  // namespace hone::cli
