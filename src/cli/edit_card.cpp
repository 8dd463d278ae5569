#include "cli/edit_card.h"

#include <fmt/format.h>

#include "app/library.h"
#include "cli/editor.h"
#include "deck/format.h"

namespace hone::cli {
namespace {

std::string markdown_of(const app::StoredCard& card) {
  deck::Deck deck;
  deck.name = card.deck;
  deck.cards.push_back(card.card);
  return deck::markdown_format().print(deck);
}

/// The one card of the edited text; what the format only warns of would be lost, so it is refused.
Result<deck::Card> card_of(const std::string& text) {
  TRY(deck::check_text(text));
  deck::Parsed parsed = TRY(deck::markdown_format().parse(text, {}));
  if (parsed.deck.cards.size() != 1) {
    return invalid_input(
        fmt::format("the text holds {} cards; leave exactly the one.", parsed.deck.cards.size()));
  }
  if (!parsed.warnings.empty()) {
    const deck::Warning& warning = parsed.warnings.front();
    return invalid_input(fmt::format("line {}: {}", warning.line, warning.message));
  }
  return std::move(parsed.deck.cards.front());
}

}  // namespace

Result<EditResult> edit_card_in_editor(app::Store& store, const app::StoredCard& card,
                                       const AskAgain& ask_again) {
  const std::string before = markdown_of(card);
  EditedFile file = TRY(EditedFile::create(before, ".md"));
  for (;;) {
    const std::string after = TRY(file.edit());
    if (after == before) return EditResult::kUnchanged;
    auto edited = card_of(after);
    Status taken = {};
    if (edited) {
      if (auto saved = app::edit_card(store, card.card.id, std::move(*edited)); saved) {
        return EditResult::kChanged;
      } else {
        taken = std::unexpected(saved.error());
      }
    } else {
      taken = std::unexpected(edited.error());
    }
    if (ask_again(taken.error().message)) continue;
    return invalid_input(fmt::format("The card is as it was: {} Your text is kept in {}.",
                                     taken.error().message, file.keep().string()));
  }
}

}  // namespace hone::cli
