#include <fmt/format.h>

#include <algorithm>

#include "app/library.h"
#include "base/file.h"
#include "cli/commands/commands.h"
#include "cli/display/relative_time.h"
#include "cli/formats.h"
#include "cli/option_types.h"

namespace hone::cli {
namespace {

struct Options {
  std::string deck;
  std::optional<std::string> format;
  std::string file;
};

Result<Outcome> export_deck(Context& context, const Options& options) {
  app::Store* store = TRY(context.store());
  const deck::DeckName name = TRY(app::deck_named(*store, options.deck));
  const deck::Deck deck = TRY(store->find_deck(name)).value_or(deck::Deck{});
  const auto format =
      std::ranges::find(formats(), options.format.value_or("markdown"), &deck::Format::name);
  std::string text = format->print(deck);
  if (options.file.empty() || options.file == "-") return Outcome{std::move(text)};
  TRY(write_file_atomically(options.file, text));
  return Outcome{fmt::format("{}: {} written as {}.\n", options.file,
                             counted(static_cast<long long>(deck.cards.size()), "card"),
                             format->name)};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("deck", options->deck, "The deck's name, in any case")
      ->type_name("NAME")
      ->required();
  add_choice(app, "--format", options->format, {"markdown", "csv", "json", "page"},
             "How to write it; markdown without it");
  app.add_option("-o,--output", options->file, "The file to write, replaced as a whole")
      ->type_name("FILE");
  return [options](Context& context) { return export_deck(context, *options); };
}

}  // namespace

Command export_command() {
  return {"export", "Write a deck as Markdown, CSV, JSON or a page",
          "hone export \"Story kinds\" -o stories.md             to edit and import again\n"
          "hone export \"Story kinds\" --format csv > cards.csv  for Anki or Brainscape",
          declare};
}

}  // namespace hone::cli
