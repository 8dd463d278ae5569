#pragma once

#include <functional>
#include <string>

#include "app/ports/store.h"

namespace hone::cli {

enum class EditResult { kChanged, kUnchanged };

/// Asks whether to go on editing after the sentence that says what is wrong.
using AskAgain = std::function<bool(const std::string& problem)>;

/// Opens a card's Markdown in the person's editor and takes the change in. What cannot be taken in
/// is explained, and edited further as long as `ask_again` says yes; then the text stays in a file
/// that the error names.
Result<EditResult> edit_card_in_editor(app::Store& store, const app::StoredCard& card,
                                       const AskAgain& ask_again);

}  // namespace hone::cli
