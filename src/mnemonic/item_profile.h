#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "deck/card.h"
#include "mnemonic/meaning.h"
#include "text/word_vectors.h"

namespace hone::mnemonic {

/// Where in an item's text a word stands, the place that says most of it.
enum class Source { kTitle, kDetail, kNotes, kElsewhere };

/// What the card says of one item, read for its words.
struct ItemProfile {
  struct Use {
    Source source = Source::kElsewhere;
    int times = 0;
    std::string shown;  ///< as the card spells it first
  };

  std::map<std::string, Use> words;       ///< by plain form; no stop words
  std::map<std::string, int> terms;       ///< how often each stem occurs
  std::vector<std::string> title;         ///< the title's words as written, without stop words
  std::vector<std::size_t> title_places;  ///< those that the vectors know
  std::vector<std::string> title_terms;   ///< their stems
  Meaning meaning;
};

/// The profiles of a list's items, in its order.
std::vector<ItemProfile> profiles_of(const deck::MustHaveList& list,
                                     const text::WordVectors& vectors);

}  // namespace hone::mnemonic
