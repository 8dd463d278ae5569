#pragma once

#include "cli/study/paragraph.h"
#include "deck/card.h"

namespace hone::cli::studying {

/// What a section says, whatever its shape.
Paragraphs text_of_section(const deck::Section& section);

/// What the sections say of one item, each under the name of what it tells.
Paragraphs text_of_notes(const deck::ItemNotes& notes);

/// The heading that a section stands under.
std::string heading_of_section(const deck::Section& section);

/// A card's sections as indices, what helps most after an answer first, the rest as the card has
/// them.
std::vector<std::size_t> reading_order(const std::vector<deck::Section>& sections);

}  // namespace hone::cli::studying
