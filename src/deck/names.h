#pragma once

#include "base/name.h"

namespace hone::deck {

struct DeckNameTag;
/// A deck's name as a person reads and types it; no two decks share one.
using DeckName = Name<DeckNameTag>;

struct CardIdTag;
/// Names a card for good: lower-case letters, digits and hyphens; survives edits of the question.
using CardId = Name<CardIdTag>;

struct PartKeyTag;
/// Names a part of a card (an item, a definition, a follow-up) within that card; survives edits.
using PartKey = Name<PartKeyTag>;

}  // namespace hone::deck
