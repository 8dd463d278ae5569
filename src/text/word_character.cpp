#include "text/word_character.h"

#include <unicode/uchar.h>

namespace hone::text {
WordPart wide_word_part(char32_t character) {
  if (character == U'’' || character == U'ʼ') return WordPart::kApostrophe;
  const auto category = U_GET_GC_MASK(static_cast<UChar32>(character));
  const bool word = (category & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
  return word ? WordPart::kWord : WordPart::kBreak;
}

}  // namespace hone::text
