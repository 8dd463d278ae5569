#pragma once

#include <string>
#include <vector>

#include "deck/deck.h"

namespace hone::deck {

/// What importing a deck again did, by card id.
struct UpdateReport {
  std::vector<CardId> created;
  std::vector<CardId> updated;
  std::vector<CardId> unchanged;
  std::vector<CardId> vanished;  ///< no longer in the source; kept, and marked by the store
  auto operator<=>(const UpdateReport&) const = default;
};

struct Update {
  Deck deck;  ///< the incoming cards in their order, then the vanished ones
  UpdateReport report;
};

/// Brings `incoming` onto `existing`: a card is the same by id, else by question; it keeps its id,
/// and its parts keep their keys (same title, else the nearest wording, else the same place when
/// only one is left), so that what was reviewed stays reviewed. New ids avoid those in `taken`
/// as well as those of the deck.
Update update(const Deck& existing, Deck incoming, const std::vector<CardId>& taken);

/// Gives every card and part that has none a name made from its words, unique within its scope.
/// Formats call it last, so that a parsed deck is always fully named.
void assign_names(Deck& deck);

/// "Quantified Impact (Goal → Outcome)" becomes "quantified-impact-goal-outcome"; at most 60 bytes.
/// Letters of other scripts are kept; a text without letters or digits gives an empty slug.
std::string slug(std::string_view text);

}  // namespace hone::deck
