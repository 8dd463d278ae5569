#pragma once

#include "deck/card.h"
#include "json/writer.h"

namespace hone::json {

// Values whose documents hold more than their own fields.

/// Items with their number and full title.
void write(Writer& out, const deck::MustHaveList& list);

/// Heading and body in one object; "type" says which shape the body has.
void write(Writer& out, const deck::Section& section);

/// The members of a card, inside an object that the caller opened. `number` is its place in the
/// deck, from 1.
void write_card_fields(Writer& out, const deck::Card& card, int number);

}  // namespace hone::json
