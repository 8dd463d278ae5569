#include <fmt/format.h>

#include "app/library.h"
#include "app/review_target.h"
#include "cli/card_text.h"
#include "cli/commands/commands.h"
#include "cli/display/relative_time.h"
#include "cli/display/table.h"
#include "cli/option_types.h"
#include "json/documents.h"

namespace hone::cli {
namespace {

using Progress = std::vector<std::optional<memory::Progress>>;

std::string units_table(const Context& context, const Calendar& calendar,
                        const std::vector<deck::Unit>& units, const Progress& progress) {
  Table table({{"UNIT", Align::kLeft, Fit::kText},
               {"RETURNS"},
               {"REVIEWS", Align::kRight},
               {"LAPSES", Align::kRight}});
  for (std::size_t index = 0; index < units.size(); ++index) {
    if (!progress[index]) {
      table.add({app::label_of(units[index]), "new", "", ""});
      continue;
    }
    const memory::Progress& known = *progress[index];
    table.add({app::label_of(units[index]), relative(calendar, context.clock().now(), known.due),
               std::to_string(known.reviews), std::to_string(known.lapses)});
  }
  return table.print(context.style(), context.console().text_width());
}

std::string heading(const Style& style, const app::StoredCard& card) {
  std::string text =
      fmt::format("{} · card {} of {}", card.card.id.value, card.number, one_line(card.deck.value));
  if (card.suspended) text += " · suspended";
  if (card.missing) text += " · no longer in its source";
  return style.dim(text) + "\n\n";
}

Result<Outcome> show_card(Context& context, const std::string& id, bool json) {
  app::Store* store = TRY(context.store());
  const app::StoredCard card = TRY(app::card_named(*store, id));
  const auto units = deck::units_of(card.card);
  std::vector<deck::UnitId> ids;
  for (const deck::Unit& unit : units) ids.push_back(unit.id);
  const Progress progress = TRY(store->progress_of(ids));
  if (json) return Outcome{json::card_document(card, units, progress)};
  const Calendar calendar = TRY(context.calendar());
  std::string text = heading(context.style(), card) +
                     card_text(card.card, context.style(), context.console().text_width());
  if (!units.empty()) text += "\n" + units_table(context, calendar, units, progress);
  return Outcome{std::move(text)};
}

struct Options {
  std::string id;
  bool json = false;
};

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("card", options->id, "The card's id, or how it begins")
      ->type_name("CARD")
      ->required();
  add_json(app, options->json);
  return [options](Context& context) { return show_card(context, options->id, options->json); };
}

}  // namespace

Command card_command() {
  return {"card", "Show a card with everything on its back",
          "hone card story-kinds         to read\n"
          "hone card story-kinds --json  with the state of each unit",
          declare};
}

}  // namespace hone::cli
