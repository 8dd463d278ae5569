#include "app/reset_deck.h"

#include <fmt/format.h>

#include "app/library.h"
#include "cli/commands/commands.h"
#include "cli/display/relative_time.h"
#include "cli/option_types.h"
#include "json/documents.h"

namespace hone::cli {
namespace {

struct Options {
  std::string deck;
  bool json = false;
};

Result<Outcome> reset(Context& context, const Options& options) {
  app::Store* store = TRY(context.store());
  const deck::DeckName deck = TRY(app::deck_named(*store, options.deck));
  const auto report = TRY(app::reset_deck(*store, deck, context.clock().now()));
  if (options.json) return Outcome{json::reset_document(report)};
  return Outcome{
      fmt::format("{} begins anew: {} new again. “hone undo” takes it back.\n",
                  context.style().bold(one_line(deck.value)),
                  report.units == 1 ? "1 unit is" : counted(report.units, "unit") + " are")};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("deck", options->deck, "The deck's name")->type_name("NAME")->required();
  add_json(app, options->json);
  return [options](Context& context) { return reset(context, *options); };
}

}  // namespace

Command reset_command() {
  return {"reset", "Make everything in a deck new again",
          "hone reset Interviews  its reviews stay in the log; hone undo takes it back", declare};
}

}  // namespace hone::cli
