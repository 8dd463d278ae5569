#pragma once

#include <cstddef>
#include <vector>

#include "mnemonic/lexicon.h"
#include "text/word_vectors.h"

namespace hone::mnemonic {

/// A word of the lexicon that the vectors know.
struct KnownWord {
  Word word;
  std::size_t place = 0;  ///< among the vectors
  std::size_t rank = 0;   ///< by frequency, from 0
};

/// The lexicon's words with so many letters at most that general English has among its first
/// `rarest`, and that say something of their own.
std::vector<KnownWord> known_words(const Lexicon& lexicon, const text::WordVectors& vectors,
                                   std::size_t most_letters, std::size_t rarest);

}  // namespace hone::mnemonic
