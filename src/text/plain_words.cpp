#include "text/plain_words.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <optional>

#include "text/characters.h"
#include "text/word_character.h"
#include "text/words.h"

namespace hone::text {
namespace {

struct Extent {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The next run of letters and digits at or after `from`, apostrophes inside it included.
std::optional<Extent> next_word(std::string_view text, std::size_t from) {
  std::optional<Extent> found;
  for (std::string_view rest = text.substr(from); !rest.empty();) {
    const std::size_t begin = text.size() - rest.size();
    const WordPart part = word_part(take_character(rest));
    if (part == WordPart::kBreak && found) break;
    if (part != WordPart::kWord) continue;
    if (!found) found = Extent{begin, begin};
    found->end = text.size() - rest.size();
  }
  return found;
}

bool is_apostrophe(char32_t character) {
  return word_part(character) == WordPart::kApostrophe;
}

void append_ascii(std::string& out, std::string_view word) {
  for (const char c : word) {
    if (c != '\'') out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
}

/// Folds, takes composed letters apart, and leaves their marks out. A word of which nothing would
/// be left stays as it is.
void append_by_icu(std::string& out, std::string_view word) {
  UErrorCode error = U_ZERO_ERROR;
  static const auto* const decomposing = icu::Normalizer2::getNFDInstance(error);
  const std::string folded = fold(word);
  const auto apart =
      decomposing->normalize(icu::UnicodeString::fromUTF8(icu::StringPiece(folded)), error);
  icu::UnicodeString plain;
  for (std::int32_t at = 0; at < apart.length(); at = apart.moveIndex32(at, 1)) {
    const UChar32 character = apart.char32At(at);
    const bool mark = (U_GET_GC_MASK(character) & U_GC_MN_MASK) != 0;
    if (!mark && !is_apostrophe(static_cast<char32_t>(character))) plain.append(character);
  }
  icu::StringByteSink<std::string> sink(&out);
  (plain.isEmpty() != 0 ? icu::UnicodeString::fromUTF8(icu::StringPiece(word)) : plain)
      .toUTF8(sink);
}

void append_plain(std::string& out, std::string_view word) {
  is_ascii(word) ? append_ascii(out, word) : append_by_icu(out, word);
}

}  // namespace

std::string plain_word(std::string_view word) {
  std::string plain;
  append_plain(plain, word);
  return plain;
}

std::vector<PlacedWord> placed_words(std::string_view text) {
  std::vector<PlacedWord> words;
  for (auto word = next_word(text, 0); word; word = next_word(text, word->end)) {
    words.push_back(
        {word->begin, word->end, plain_word(text.substr(word->begin, word->end - word->begin))});
  }
  return words;
}

void append_plain_words(std::string& out, std::string_view text) {
  for (auto word = next_word(text, 0); word; word = next_word(text, word->end)) {
    out.push_back(' ');
    append_plain(out, text.substr(word->begin, word->end - word->begin));
  }
}

}  // namespace hone::text
