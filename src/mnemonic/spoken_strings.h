#pragma once

#include <cstddef>
#include <vector>

#include "mnemonic/letter_values.h"
#include "mnemonic/lexicon.h"

namespace hone::mnemonic {

/// Strings that mean nothing but can be spoken, a letter for each item, the best `most` of them:
/// letters follow each other as in English words. A search with a beam, so not every string is
/// tried.
std::vector<Name> spoken_strings(const Lexicon& lexicon, const LetterValues& values,
                                 bool keep_order, std::size_t most);

}  // namespace hone::mnemonic
