#pragma once

#include <string>
#include <vector>

#include "recall/vocabulary.h"

namespace hone::recall {

/// What a typed word may have meant.
struct Meaning {
  std::string word;  ///< plain
  double trust = 1;  ///< 0 to 1: what the word says counts that much
};

/// The word itself first, then, where no item has it, the items' words that are one slip away (two
/// in words of eight letters and more), and for a word that is in no table the most frequent word
/// one slip away. A slip is a letter too many, too few, another one, or two exchanged.
std::vector<Meaning> meanings_of(const std::string& word, const Vocabulary& vocabulary);

}  // namespace hone::recall
