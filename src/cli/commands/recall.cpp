#include <unistd.h>

#include "app/recall_card.h"
#include "cli/commands/commands.h"
#include "cli/option_types.h"
#include "cli/recall_text.h"
#include "cli/source.h"
#include "json/recall_document.h"

namespace hone::cli {
namespace {

struct Options {
  std::string card;
  std::string answer = "-";
  bool json = false;
};

Result<Outcome> recall_list(Context& context, const Options& options) {
  app::Store* store = TRY(context.store_with_decks());
  if (options.answer == "-" && isatty(STDIN_FILENO) == 1) {
    context.note("Type what you remember, a line an item, then press Ctrl-D.");
  }
  const Source answer = TRY(read_source(options.answer));
  const app::RecallReport report = TRY(app::recall_card(*store, options.card, answer.text));
  if (options.json) return Outcome{json::recall_document(report)};
  return Outcome{recall_text(report, context.console())};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("card", options->card, "The card's id, or how it begins")
      ->type_name("CARD")
      ->required();
  app.add_option("--answer", options->answer,
                 "What is remembered: a line an item, or running text; “-” or without it, standard "
                 "input")
      ->type_name("FILE");
  add_json(app, options->json);
  return [options](Context& context) { return recall_list(context, *options); };
}

}  // namespace

Command recall_command() {
  return {"recall", "Hold what you remember of a list against it",
          "hone recall story-kinds                     type it, a line an item\n"
          "hone recall story-kinds --answer notes.txt  or take it from a file",
          declare};
}

}  // namespace hone::cli
