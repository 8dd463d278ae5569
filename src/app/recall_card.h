#pragma once

#include <string>
#include <string_view>

#include "app/ports/store.h"
#include "recall/recalled.h"

namespace hone::app {

/// What a person remembered of a card's list.
struct RecallReport {
  StoredCard card;
  std::string answer;  ///< as it was typed
  recall::Recalled recalled;
};

/// Holds a typed answer against a card's list; writes nothing. Fails when there is no such card, or
/// when it has no list.
Result<RecallReport> recall_card(Store& store, std::string_view card, std::string_view answer);

/// The same for a card at hand.
Result<recall::Recalled> recall_list(const deck::Card& card, std::string_view answer);

}  // namespace hone::app
