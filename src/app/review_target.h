#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/ports/store.h"
#include "deck/unit.h"

namespace hone::app {

/// What one review is about: a card and the units that are asked together.
struct ReviewTarget {
  StoredCard card;
  std::vector<deck::Unit> units;  ///< never empty
};

/// The units asked together with `unit`: all items for an item, else the unit alone.
std::vector<deck::Unit> asked_together(const deck::Card& card, const deck::Facet& facet);

/// Finds what "card" or "card/item/key" means. A card alone is its list, or its plain answer. Fails
/// when there is no such card or unit, or when the card has nothing to recall.
Result<ReviewTarget> review_target(Store& store, std::string_view target);

/// For each unit of the target whether its number, from 1, is among `numbers`. Fails on a number
/// that is not on the list.
Result<std::vector<bool>> missed_marks(const ReviewTarget& target, const std::vector<int>& numbers);

/// What a unit is called in lists: an item's title, a term, a question.
std::string label_of(const deck::Unit& unit);

}  // namespace hone::app
