#pragma once

#include <string>
#include <string_view>

#include "cli/study/key.h"
#include "cli/study/study_view.h"
#include "cli/study/update.h"

namespace hone::cli::studying {

/// A list without order, two memory devices, notes on its items, eight sections.
deck::Card launch_card();

/// A list in order, without a device or a section.
deck::Card ordered_card();

/// A question with an answer in words that no line can hold, some in wide characters.
deck::Card wordy_card();

/// The turn that asks for a card's list or plain answer, or for the first unit of `kind`.
app::Turn turn_of(const deck::Card& card, deck::FacetKind kind = deck::FacetKind::kItem);

/// The view that shows a turn's question, or its answer with hints, on a screen of that size.
StudyView question_view(app::Turn turn, Size size);
StudyView answer_view(app::Turn turn, Size size);

/// An ending with two weeks ahead and a leech.
StudyView ending_view(Size size);

/// What the last of the keys asks for; characters stand for themselves. `view` is left as it is
/// after them.
Effect press(StudyView& view, std::string_view characters);
Effect press(StudyView& view, KeyName key);

/// The view once what was typed is held against the list, as the session does it.
StudyView compared(StudyView view);

/// The screen as text, a line each, for reading.
std::string screen_text(const StudyView& view);

}  // namespace hone::cli::studying
