#pragma once

#include <string>

#include "deck/formats/markdown/part.h"
#include "deck/formats/markdown/shown_names.h"
#include "deck/formats/warning_list.h"
#include "deck/section.h"

namespace hone::deck::markdown {

/// What the "### …" headings of a card stand for.
enum class CardPart { kList, kOrderedList, kDevices, kSection };

/// The part that a heading begins: one of those above by its own words, else a section.
CardPart card_part(std::string_view heading);
std::string_view heading_of(CardPart part);

/// Appends "### Heading" and what stands below it. Where the heading alone would be read as another
/// kind or shape, braces say which: "### My notes {pitfalls as blocks}".
void append_section(std::string& out, const Section& section, ShownNames& names);

Section read_section(const Part& part, WarningList& warnings);

}  // namespace hone::deck::markdown
