#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "deck/deck.h"
#include "deck/unit.h"
#include "deck/update.h"

namespace hone::app {

struct DeckSummary {
  deck::DeckName name;
  std::string description;
  int cards = 0;
  int suspended = 0;  ///< cards the person has put aside
  int missing = 0;    ///< cards that the source no longer holds
  int units = 0;      ///< at every depth
};

struct StoredCard {
  deck::Card card;
  deck::DeckName deck;
  int number = 0;  ///< place in its deck, from 1
  bool suspended = false;
  bool missing = false;
};

/// A unit as it is kept beside its card, so that what is due can be told without reading cards.
struct PlannedUnit {
  deck::UnitId id;
  deck::Depth depth = deck::Depth::kList;
  std::string label;  ///< an item's full title, a term, a follow-up's question
  int rank = 0;       ///< place in the deck's study order, from 0
};

/// What an import changes, worked out beforehand.
struct DeckChange {
  deck::Update update;
  std::vector<PlannedUnit> units;  ///< of all cards of the updated deck
};

/// Decks and cards as they are kept. Every call fails with kStorage or kBusy when the file cannot
/// be read or written; calls that write change all or nothing.
class DeckStore {
 public:
  virtual ~DeckStore() = default;

  virtual Result<std::vector<DeckSummary>> decks() = 0;

  /// The deck with all its cards, the missing ones last; nothing when there is no such deck.
  virtual Result<std::optional<deck::Deck>> find_deck(const deck::DeckName& name) = 0;
  virtual Result<std::vector<StoredCard>> cards_of(const deck::DeckName& name) = 0;
  /// Cards of a deck by their places, from the `from`th on, counted from 1; at most `most`. None
  /// when there is no such deck.
  virtual Result<std::vector<StoredCard>> cards_between(const deck::DeckName& name, int from,
                                                        int most) = 0;
  virtual Result<std::optional<StoredCard>> find_card(const deck::CardId& id) = 0;

  /// Ids of all cards of all decks that begin with `prefix`, in order; at most `most` of them,
  /// all of them when it is negative.
  virtual Result<std::vector<deck::CardId>> card_ids(const std::string& prefix, int most) = 0;

  /// Writes created and updated cards, places, marks and units. A unit that its card no longer has
  /// is kept when it was reviewed, and is not asked again unless it comes back.
  virtual Status save(const DeckChange& change) = 0;

  /// Puts a card aside or takes it up again; fails with kNotFound.
  virtual Status set_suspended(const deck::CardId& id, bool suspended) = 0;
};

}  // namespace hone::app
