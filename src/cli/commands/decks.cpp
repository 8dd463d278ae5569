#include <fmt/format.h>

#include "app/mastery.h"
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

std::string share(const app::Mastery& mastery) {
  const auto share = mastery.share();
  return share ? fmt::format("{:.0f} %", 100 * *share) : "";
}

std::string table_of(const Context& context, const std::vector<app::DeckOverview>& decks) {
  Table table({{"DECK", Align::kLeft, Fit::kName},
               {"CARDS", Align::kRight},
               {"UNITS", Align::kRight},
               {"DUE", Align::kRight},
               {"NEW", Align::kRight},
               {"MASTERED", Align::kRight},
               {"SUSPENDED", Align::kRight},
               {"MISSING", Align::kRight}});
  for (const app::DeckOverview& overview : decks) {
    const app::DeckSummary& deck = overview.deck;
    table.add({deck.name.value, std::to_string(deck.cards), std::to_string(deck.units),
               std::to_string(overview.due), std::to_string(overview.fresh),
               share(overview.mastery), or_nothing(deck.suspended), or_nothing(deck.missing)});
  }
  return table.print(context.style(), context.console().width);
}

Result<Outcome> list_decks(Context& context, bool json) {
  app::Store* store = TRY(context.store());
  const auto decks = TRY(app::deck_overviews(*store, context.clock().now()));
  if (json) return Outcome{json::decks_document(decks)};
  if (decks.empty()) return Outcome{std::string(kNoDeck)};
  return Outcome{table_of(context, decks)};
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
