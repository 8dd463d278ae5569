#pragma once

#include <cstddef>
#include <vector>

#include "mnemonic/cue_table.h"
#include "mnemonic/lexicon.h"
#include "mnemonic/topic.h"

namespace hone::mnemonic {

/// A name whose letters can stand for the items, and what speaks for it.
struct RankedName {
  Name name;
  double fit = 0;   ///< the mean worth of its cues, which the worst ones pull down most; up to 1
  double bond = 0;  ///< how much it has to do with the card, see Topic
  double pictured = 0;  ///< 0 to 1
  double familiar = 0;  ///< 0 to 1: the most frequent word of English has 1
  double score = 0;     ///< all of these together
};

/// All names that can be spelled, best first. `names` are of one length, not shorter than the
/// items.
std::vector<RankedName> ranked(const std::vector<Name>& names, const LetterValues& values,
                               bool keep_order, const Topic& topic, const Lexicon& lexicon,
                               const text::WordVectors& vectors);

}  // namespace hone::mnemonic
