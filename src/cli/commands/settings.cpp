#include <fmt/format.h>

#include <algorithm>

#include "app/library.h"
#include "cli/commands/commands.h"
#include "cli/display/table.h"
#include "cli/option_types.h"
#include "json/documents.h"

namespace hone::cli {
namespace {

struct Options {
  std::optional<std::string> key;
  std::optional<std::string> value;
  std::optional<std::string> deck;
  bool reset = false;
  bool json = false;
};

using Shown = std::vector<const app::SettingInfo*>;

/// All settings, or the one of that key.
Result<Shown> shown_settings(const Options& options) {
  if (options.key) return Shown{TRY(app::setting_info(*options.key))};
  Shown shown;
  for (const app::SettingInfo& info : app::setting_infos()) {
    if (!options.deck || info.per_deck) shown.push_back(&info);
  }
  return shown;
}

std::string table_of(const Context& context, const app::Settings& settings, const Shown& shown) {
  Table table(
      {{"SETTING"}, {"VALUE", Align::kLeft, Fit::kText}, {"WHAT IT IS", Align::kLeft, Fit::kText}});
  for (const app::SettingInfo* info : shown) {
    table.add({std::string(info->key), info->print(settings), std::string(info->explanation)});
  }
  return table.print(context.style(), context.console().width);
}

Status change(app::Store& store, const std::optional<deck::DeckName>& deck, const Shown& shown,
              const std::string& value) {
  return store.in_transaction([&]() -> Status {
    for (const app::SettingInfo* info : shown) {
      TRY(app::change_setting(store, deck, info->key, value));
    }
    return {};
  });
}

Result<Outcome> show_or_change(Context& context, const Options& options) {
  app::Store* store = TRY(context.store());
  std::optional<deck::DeckName> deck;
  if (options.deck) deck = TRY(app::deck_named(*store, *options.deck));
  const Shown shown = TRY(shown_settings(options));
  if (options.reset || options.value) {
    TRY(change(*store, deck, shown, options.reset ? "" : *options.value));
  }
  const app::Settings settings = TRY(app::load_settings(*store, deck));
  if (options.json) return Outcome{json::settings_document(deck, settings, shown)};
  if (options.key && !options.value && !options.reset) {
    return Outcome{shown.front()->print(settings) + "\n"};
  }
  return Outcome{table_of(context, settings, shown)};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("key", options->key, "The setting; all are listed without it")->type_name("KEY");
  app.add_option("value", options->value, "Its new value")->type_name("VALUE");
  add_deck(app, options->deck, "What holds for this deck alone");
  app.add_flag("--reset", options->reset, "Back to the default: the setting, or all of them");
  add_json(app, options->json);
  return [options](Context& context) { return show_or_change(context, *options); };
}

}  // namespace

Command settings_command() {
  return {"settings", "Show or change how you study",
          "hone settings                         all, with what they mean\n"
          "hone settings new-per-day 12          a new value\n"
          "hone settings new-per-day --reset     the default again\n"
          "hone settings depth terms --deck ARR  for one deck",
          declare};
}

}  // namespace hone::cli
