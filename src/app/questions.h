#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/due.h"

namespace hone::app {

/// Units that are asked together: the items of one list, or one other unit alone.
struct Question {
  std::string target;  ///< what `hone review` takes
  deck::CardId card;
  deck::DeckName deck;
  std::string label;  ///< of its first unit; for a list the card's question says more
  bool list = false;
  int units = 0;               ///< of them due or new
  std::optional<Instant> due;  ///< of the earliest; nothing: all are new
  double recall = 1;           ///< of the weakest
};

/// The questions that a report comes to: the due ones, earliest first, then the new ones.
std::vector<Question> questions_of(const DueReport& report);

}  // namespace hone::app
