#pragma once

#include <vector>

#include "deck/card.h"
#include "json/node.h"

namespace hone::json {

/// Device rows that name their item by number alone; they can be resolved when keys are given out.
struct NumberedRow {
  std::size_t card = 0;    ///< place in the deck, from 0
  std::size_t device = 0;  ///< place in Card::devices
  bool shown = false;      ///< it is the shown device instead
  std::size_t row = 0;
  int item = 0;  ///< from 1
};

Status read(const Node& at, deck::Item& out);
Status read(const Node& at, deck::Section& out);
Status read(const Node& at, deck::TimeLimit& out);

/// Reads a card with all its parts. Flat "definitions" and "follow_ups" become sections when no
/// section of that kind is there, and are passed over otherwise.
Status read_card(const Node& at, std::size_t place, deck::Card& out,
                 std::vector<NumberedRow>& numbered);

/// Gives the rows the keys of their items; fails when a number is not on the list.
Status resolve(const std::vector<NumberedRow>& numbered, std::vector<deck::Card>& cards);

}  // namespace hone::json
