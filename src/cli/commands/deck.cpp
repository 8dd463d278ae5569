#include <fmt/format.h>

#include <algorithm>

#include "app/library.h"
#include "cli/commands/commands.h"
#include "cli/display/relative_time.h"
#include "cli/display/table.h"
#include "cli/option_types.h"
#include "json/documents.h"
#include "text/layout.h"

namespace hone::cli {
namespace {

/// The earliest moment at which one of a card's units returns, for every card; nothing when all
/// are new.
Result<std::vector<std::optional<Instant>>> next_due(app::Store& store, deck::Depth depth,
                                                     const std::vector<app::StoredCard>& cards) {
  std::vector<deck::UnitId> units;
  std::vector<std::size_t> card_of;
  for (std::size_t index = 0; index < cards.size(); ++index) {
    for (const deck::Unit& unit : deck::units_of(cards[index].card)) {
      if (deck::depth_of(unit.id.facet.kind) > depth) continue;
      units.push_back(unit.id);
      card_of.push_back(index);
    }
  }
  const auto progress = TRY(store.progress_of(units));
  std::vector<std::optional<Instant>> due(cards.size());
  for (std::size_t index = 0; index < progress.size(); ++index) {
    if (!progress[index]) continue;
    std::optional<Instant>& earliest = due[card_of[index]];
    earliest = earliest ? std::min(*earliest, progress[index]->due) : progress[index]->due;
  }
  return due;
}

std::string state_of(const app::StoredCard& card) {
  if (card.suspended && card.missing) return "suspended, missing";
  if (card.suspended) return "suspended";
  return card.missing ? "missing" : "";
}

Result<std::string> text_of(Context& context, const deck::Deck& deck,
                            const std::vector<app::StoredCard>& cards) {
  app::Store* store = TRY(context.store());
  const app::Settings settings = TRY(app::load_settings(*store, deck.name));
  const Calendar calendar = TRY(app::calendar_of(settings));
  const auto due = TRY(next_due(*store, settings.depth, cards));
  Table table({{"#", Align::kRight},
               {"CARD", Align::kLeft, Fit::kName},
               {"ITEMS", Align::kRight},
               {"DUE"},
               {"STATE"},
               {"QUESTION", Align::kLeft, Fit::kText}});
  for (std::size_t index = 0; index < cards.size(); ++index) {
    const app::StoredCard& card = cards[index];
    table.add({std::to_string(card.number), card.card.id.value,
               card.card.list ? std::to_string(card.card.list->items.size()) : "",
               due[index] ? relative(calendar, context.clock().now(), *due[index]) : "new",
               state_of(card), card.card.question.empty() ? "(none)" : card.card.question});
  }
  std::string text = context.style().bold(one_line(deck.name.value)) + "\n";
  for (const auto& line : text::wrap(deck.description, context.console().text_width())) {
    text += one_line(line) + "\n";
  }
  return text + "\n" + table.print(context.style(), context.console().width);
}

Result<Outcome> show_deck(Context& context, const std::string& name, bool json) {
  app::Store* store = TRY(context.store());
  const deck::DeckName found = TRY(app::deck_named(*store, name));
  const deck::Deck deck = TRY(store->find_deck(found)).value_or(deck::Deck{});
  const auto cards = TRY(store->cards_of(found));
  if (json) return Outcome{json::deck_document(deck, cards)};
  return Outcome{TRY(text_of(context, deck, cards))};
}

struct Options {
  std::string name;
  bool json = false;
};

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("deck", options->name, "The deck's name, in any case")
      ->type_name("NAME")
      ->required();
  add_json(app, options->json);
  return [options](Context& context) { return show_deck(context, options->name, options->json); };
}

}  // namespace

Command deck_command() {
  return {"deck", "List the cards of a deck",
          "hone deck \"Story kinds\"         cards, items, when they return\n"
          "hone deck \"Story kinds\" --json  everything that the cards hold",
          declare};
}

}  // namespace hone::cli
