#include "app/due.h"

#include "app/library.h"
#include "cli/commands/commands.h"
#include "cli/due_text.h"
#include "cli/option_types.h"
#include "json/documents.h"

namespace hone::cli {
namespace {

struct Options {
  std::optional<std::string> deck;
  std::optional<std::string> at;
  std::optional<std::string> depth;
  bool json = false;
};

Result<Outcome> show_due(Context& context, const Options& options) {
  app::Store* store = TRY(context.store_with_decks());
  app::DueQuery query;
  query.at = TRY(context.moment(options.at));
  if (options.deck) query.deck = TRY(app::deck_named(*store, *options.deck));
  if (options.depth) query.depth = TRY(deck::parse_depth(*options.depth));
  const app::DueReport report = TRY(app::due(*store, query));
  if (options.json) return Outcome{json::due_document(query, report)};
  const Calendar calendar = TRY(context.calendar());
  return Outcome{TRY(due_text(*store, report, calendar, context.console()))};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  add_deck(app, options->deck, "Only this deck");
  add_at(app, options->at);
  add_depth(app, options->depth);
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
