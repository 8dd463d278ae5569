#include "cli/edit_card.h"

#include <fmt/format.h>

#include "app/card_markdown.h"
#include "app/library.h"
#include "cli/editor.h"

namespace hone::cli {

Result<EditResult> edit_card_in_editor(app::Store& store, const app::StoredCard& card,
                                       const AskAgain& ask_again) {
  const std::string before = app::markdown_of(card);
  EditedFile file = TRY(EditedFile::create(before, ".md"));
  for (;;) {
    const std::string after = TRY(file.edit());
    if (after == before) return EditResult::kUnchanged;
    auto edited = app::card_from_markdown(after);
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
