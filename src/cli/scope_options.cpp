#include "cli/scope_options.h"

#include "app/library.h"
#include "cli/option_types.h"

namespace hone::cli {

void add_scope(CLI::App& app, ScopeOptions& options) {
  add_deck(app, options.deck, "Only this deck");
  add_at(app, options.at);
  add_depth(app, options.depth);
}

Result<app::DueQuery> query_of(Context& context, app::Store& store, const ScopeOptions& options) {
  app::DueQuery query;
  query.at = TRY(context.moment(options.at));
  if (options.deck) query.deck = TRY(app::deck_named(store, *options.deck));
  if (options.depth) query.depth = TRY(deck::parse_depth(*options.depth));
  return query;
}

}  // namespace hone::cli
