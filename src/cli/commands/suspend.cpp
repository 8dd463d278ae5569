#include <fmt/format.h>

#include "app/library.h"
#include "cli/commands/commands.h"

namespace hone::cli {
namespace {

Result<Outcome> set_suspended(Context& context, const std::string& id, bool suspended) {
  app::Store* store = TRY(context.store());
  const deck::CardId card = TRY(app::card_named(*store, id)).card.id;
  TRY(store->set_suspended(card, suspended));
  if (!suspended) return Outcome{card.value + " is asked again.\n"};
  return Outcome{
      fmt::format("{0} is put aside; “hone resume {0}” takes it up again.\n", card.value)};
}

template <bool Suspended>
Action declare(CLI::App& app) {
  auto id = std::make_shared<std::string>();
  app.add_option("card", *id, "The card's id, or how it begins")->type_name("CARD")->required();
  return [id](Context& context) { return set_suspended(context, *id, Suspended); };
}

}  // namespace

Command suspend_command() {
  return {"suspend", "Put a card aside", "hone suspend story-kinds  its memory is kept",
          declare<true>};
}

Command resume_command() {
  return {"resume", "Take a card up again that was put aside",
          "hone resume story-kinds  it is due as its memory says", declare<false>};
}

}  // namespace hone::cli
