#pragma once

#include <string>
#include <vector>

#include "app/ports/store.h"

namespace hone::app {

/// A card as a line of a list. Units are those asked at the deck's depth.
struct CardRow {
  deck::CardId id;
  int number = 0;  ///< place in its deck, from 1
  std::string question;
  std::vector<std::string> tags;
  bool suspended = false;
  bool missing = false;
  int units = 0;
  int due = 0;
  int mastered = 0;  ///< recall at `at` is at or over the desired retention
};

/// Lines of a deck from the `from`th on, counted from 1, at most `most`: costs the same wherever in
/// a long deck they stand. Fails when there is no such deck.
Result<std::vector<CardRow>> card_rows(Store& store, const deck::DeckName& deck, int from, int most,
                                       Instant at);

}  // namespace hone::app
