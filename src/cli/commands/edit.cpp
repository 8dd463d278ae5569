#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>

#include "app/library.h"
#include "cli/commands/commands.h"
#include "cli/edit_card.h"

namespace hone::cli {
namespace {

bool ask_again(const std::string& problem) {
  if (isatty(STDIN_FILENO) != 1) return false;
  fmt::print(stderr, "hone: {}\nEdit again? [Y/n] ", one_line(problem));
  std::string answer;
  if (!std::getline(std::cin, answer)) return false;
  return answer.empty() || answer.front() == 'y' || answer.front() == 'Y';
}

Result<Outcome> edit(Context& context, const std::string& id) {
  app::Store* store = TRY(context.store());
  const app::StoredCard card = TRY(app::card_named(*store, id));
  const EditResult result = TRY(edit_card_in_editor(*store, card, ask_again));
  const bool changed = result == EditResult::kChanged;
  return Outcome{card.card.id.value +
                 (changed ? " is changed; its memory is kept.\n" : " is unchanged.\n")};
}

Action declare(CLI::App& app) {
  auto id = std::make_shared<std::string>();
  app.add_option("card", *id, "The card's id, or how it begins")->type_name("CARD")->required();
  return [id](Context& context) { return edit(context, *id); };
}

}  // namespace

Command edit_command() {
  return {"edit", "Change a card in your editor (VISUAL, else EDITOR)",
          "hone edit story-kinds                 its Markdown\n"
          "EDITOR=\"code --wait\" hone edit story  an editor in a window",
          declare};
}

}  // namespace hone::cli
