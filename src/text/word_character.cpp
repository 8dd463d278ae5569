#include "text/word_character.h"

#include <unicode/uchar.h>

namespace hone::text {
namespace {

constexpr bool is_ascii_letter_or_digit(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

WordPart word_part(char32_t character) {
  if (is_ascii_letter_or_digit(character)) return WordPart::kWord;
  if (character == U'\'' || character == U'’' || character == U'ʼ') return WordPart::kApostrophe;
  if (character < 0x80) return WordPart::kBreak;
  const auto category = U_GET_GC_MASK(static_cast<UChar32>(character));
  const bool word = (category & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
  return word ? WordPart::kWord : WordPart::kBreak;
}

}  // namespace hone::text
