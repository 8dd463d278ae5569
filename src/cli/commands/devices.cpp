#include "app/devices.h"

#include <fmt/format.h>

#include "cli/commands/commands.h"
#include "cli/devices_text.h"
#include "cli/option_types.h"
#include "cli/wordnet_folder.h"
#include "json/device_documents.h"

namespace hone::cli {
namespace {

constexpr int kMostDevices = 50;

struct Options {
  std::string card;
  std::optional<std::string> family;
  bool keep_order = false;
  bool any_order = false;
  std::optional<int> letters;
  int top = 10;
  std::string like;
  std::string choose;
  std::vector<std::string> pins;
  bool collisions = false;
  bool json = false;
};

Result<mnemonic::DeviceRequest> request_of(const Options& options) {
  mnemonic::DeviceRequest request;
  if (options.family == "cues") request.family = deck::DeviceFamily::kCueWords;
  if (options.keep_order || options.any_order) request.keep_order = options.keep_order;
  if (options.letters) request.letters = static_cast<std::size_t>(*options.letters);
  request.most = static_cast<std::size_t>(options.top);
  for (const std::string& pin : options.pins) request.pins.push_back(TRY(app::device_pin(pin)));
  return request;
}

Result<Outcome> show_collisions(Context& context, bool json) {
  app::Store* store = TRY(context.store_with_decks());
  const auto found = TRY(app::device_collisions(*store));
  if (json) return Outcome{json::collisions_document(found)};
  return Outcome{collisions_text(found, context.console())};
}

Status keep(app::Store& store, app::FoundDevices& found) {
  if (!found.fitted.device) {
    return invalid_input(
        fmt::format("“{}” does not fit the list, so it was not kept; --like {} "
                    "says why.",
                    found.question.like, found.question.like));
  }
  TRY(app::keep_device(store, found.card.card.id, found.fitted.device->device));
  found.kept = true;
  return {};
}

Result<Outcome> devices(Context& context, const Options& options) {
  if (options.collisions) return show_collisions(context, options.json);
  if (options.card.empty()) return invalid_input("Say which card: hone devices CARD.");
  app::Store* store = TRY(context.store_with_decks());
  const WordNetFolder wordnet;
  const mnemonic::Sources sources{.wordnet = wordnet.words()};
  app::DeviceQuestion question{.card = options.card};
  question.request = TRY(request_of(options));
  question.like = options.choose.empty() ? options.like : options.choose;
  app::FoundDevices found = TRY(app::find_devices(*store, std::move(question), sources));
  if (!options.choose.empty()) TRY(keep(*store, found));
  if (options.json) return Outcome{json::devices_document(found)};
  return Outcome{devices_text(found, context.console())};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("card", options->card, "The card's id, or how it begins")->type_name("CARD");
  add_choice(app, "--family", options->family, {"acrostic", "cues"},
             "Letters that start phrases, or one vivid word an item; without it acrostic");
  auto* const keep_order =
      app.add_flag("--keep-order", options->keep_order, "Items in the order of the list");
  app.add_flag("--any-order", options->any_order, "Items in any order; without both as the list is")
      ->excludes(keep_order);
  app.add_option("--letters", options->letters, "Letters of the name, up to 3 more than items")
      ->type_name("N")
      ->check(CLI::Range(2, 15));
  app.add_option("--top", options->top, "At most so many, 1 to 50")
      ->type_name("N")
      ->check(CLI::Range(1, kMostDevices));
  auto* const like =
      app.add_option("--like", options->like, "Whether this word fits, and how")->type_name("WORD");
  app.add_option("--choose", options->choose, "Put this word's device on the card")
      ->type_name("WORD")
      ->excludes(like);
  app.add_option("--pin", options->pins, "Item 2 by this cue or letter: 2=Owner, 2=O")
      ->type_name("N=CUE");
  app.add_flag("--collisions", options->collisions, "What devices of all decks confuse, instead");
  add_json(app, options->json);
  return [options](Context& context) { return devices(context, *options); };
}

}  // namespace

Command devices_command() {
  return {"devices", "Find memory devices for a card's list",
          "hone devices shipped                 ten words whose letters stand for the items\n"
          "hone devices shipped --like CHAMPION whether a word of your own fits\n"
          "hone devices shipped --choose LAUNCH keep one on the card\n"
          "hone devices --collisions            which devices get in each other's way",
          declare};
}

}  // namespace hone::cli
