#include <fmt/format.h>

#include "app/due.h"
#include "cli/commands/commands.h"
#include "cli/display/table.h"
#include "cli/option_types.h"
#include "json/documents.h"

namespace hone::cli {
namespace {

constexpr std::string_view kNoDeck =
    "There is no deck yet. “hone import FILE” takes one in; “hone study” begins with the built-in "
    "one.\n";

std::string or_nothing(int count) {
  return count == 0 ? "" : std::to_string(count);
}

Result<std::string> table_of(Context& context, app::Store& store,
                             const std::vector<app::DeckSummary>& decks) {
  Table table({{"DECK", Align::kLeft, Fit::kName},
               {"CARDS", Align::kRight},
               {"UNITS", Align::kRight},
               {"DUE", Align::kRight},
               {"NEW", Align::kRight},
               {"SUSPENDED", Align::kRight},
               {"MISSING", Align::kRight}});
  for (const app::DeckSummary& deck : decks) {
    const auto due = TRY(app::due(store, {deck.name, std::nullopt, context.clock().now()}));
    table.add({deck.name.value, std::to_string(deck.cards), std::to_string(deck.units),
               std::to_string(due.due.size()), std::to_string(due.fresh.size()),
               or_nothing(deck.suspended), or_nothing(deck.missing)});
  }
  return table.print(context.style(), context.console().width);
}

Result<Outcome> list_decks(Context& context, bool json) {
  app::Store* store = TRY(context.store());
  const auto decks = TRY(store->decks());
  if (json) return Outcome{json::decks_document(decks)};
  if (decks.empty()) return Outcome{std::string(kNoDeck)};
  return Outcome{TRY(table_of(context, *store, decks))};
}

Action declare(CLI::App& app) {
  auto json = std::make_shared<bool>(false);
  add_json(app, *json);
  return [json](Context& context) { return list_decks(context, *json); };
}

}  // namespace

Command decks_command() {
  return {"decks", "List the decks", "hone decks  name, cards, units, what is due", declare};
}

}  // namespace hone::cli
