#pragma once

#include "mnemonic/blocked_words.h"
#include "mnemonic/lexicon.h"
#include "mnemonic/wordnet.h"
#include "text/word_vectors.h"

namespace hone::mnemonic {

/// What devices are made of. WordNet may be without its files; then there are fewer cues.
struct Sources {
  const Lexicon* lexicon = &built_in_lexicon();
  const text::WordVectors* vectors = &text::built_in_vectors();
  const BlockedWords* blocked = &built_in_blocked_words();
  WordNet wordnet{};
};

}  // namespace hone::mnemonic
