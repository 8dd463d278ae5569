#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "deck/names.h"

namespace hone::app {

/// Which cards are looked for.
struct CardSearch {
  std::vector<std::string> words;  ///< plain ones (text::plain_word); of the last one the beginning
  bool all_words = true;           ///< else any of them
  std::optional<deck::DeckName> deck;
  int most = 20;
};

struct CardMatch {
  deck::CardId card;
  /// Okapi BM25 with questions and titles weighing more; greater is better. Nothing where the words
  /// are on so many cards that their order would say nothing.
  std::optional<double> rank;
};

/// The words of all cards, kept in step with them by the store.
class CardIndex {
 public:
  virtual ~CardIndex() = default;

  /// The best matches first. No word finds nothing.
  virtual Result<std::vector<CardMatch>> find_cards(const CardSearch& search) = 0;

  /// Makes the index again from the cards.
  virtual Status rebuild_index() = 0;
};

}  // namespace hone::app
