#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/ports/store.h"
#include "app/snippet.h"
#include "deck/passages.h"

namespace hone::app {

struct SearchQuery {
  std::string text;                    ///< anything; only its words count
  std::optional<deck::DeckName> deck;  ///< nothing: all decks
  int limit = 20;                      ///< hits, at least 1
};

struct SearchHit {
  StoredCard card;
  std::optional<double> rank;  ///< as CardMatch's
  Snippet question;            ///< whole
  deck::Place place = deck::Place::kQuestion;
  std::string name;  ///< of the place: an item's full title, a term, a section's heading
  deck::PartKey key;
  Snippet snippet;
};

struct SearchReport {
  std::vector<std::string> words;  ///< what was looked for; at most 16
  bool all_words = true;        ///< each hit has all of them; else no card has, and some is there
  bool more = false;            ///< there are other hits than these
  std::vector<SearchHit> hits;  ///< best first
};

/// Looks for words on all sides of all cards, whatever signs stand between them; of the last word
/// the beginning is enough. Letter case and diacritics do not matter.
Result<SearchReport> search_cards(Store& store, const SearchQuery& query);

}  // namespace hone::app
