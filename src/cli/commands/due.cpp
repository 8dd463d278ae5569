#include "app/due.h"

#include "cli/commands/commands.h"
#include "cli/due_text.h"
#include "cli/option_types.h"
#include "cli/scope_options.h"
#include "json/documents.h"

namespace hone::cli {
namespace {

struct Options {
  ScopeOptions scope;
  bool json = false;
};

Result<Outcome> show_due(Context& context, const Options& options) {
  app::Store* store = TRY(context.store_with_decks());
  const app::DueQuery query = TRY(query_of(context, *store, options.scope));
  const app::DueReport report = TRY(app::due(*store, query));
  if (options.json) return Outcome{json::due_document(query, report)};
  const Calendar calendar = TRY(context.calendar());
  return Outcome{TRY(due_text(*store, report, calendar, context.console()))};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  add_scope(app, options->scope);
  add_json(app, options->json);
  return [options](Context& context) { return show_due(context, *options); };
}

}  // namespace

Command due_command() {
  return {"due", "Show what is due, and what is new today",
          "hone due                now, in all decks\n"
          "hone due --at tomorrow  what will be due when the next day begins",
          declare};
}

}  // namespace hone::cli
