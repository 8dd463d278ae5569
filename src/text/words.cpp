#include "text/words.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/characters.h"

namespace hone::text {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";
constexpr std::size_t kStemLength = 5;

enum class Kind : std::uint8_t { kBreak, kWord, kApostrophe };

constexpr bool is_ascii_letter_or_digit(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

Kind kind_of(char32_t character) {
  if (is_ascii_letter_or_digit(character)) return Kind::kWord;
  if (character == U'\'' || character == U'’' || character == U'ʼ') return Kind::kApostrophe;
  if (character < 0x80) return Kind::kBreak;
  const auto category = U_GET_GC_MASK(static_cast<UChar32>(character));
  return (category & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0 ? Kind::kWord : Kind::kBreak;
}

void append_folded_ascii(std::string& folded, std::string_view text) {
  for (const char c : text) folded.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
}

void append_folded_by_icu(std::string& folded, std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  static const auto* const normalizer = icu::Normalizer2::getNFKCCasefoldInstance(error);
  const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text));
  icu::StringByteSink<std::string> sink(&folded);
  normalizer->normalize(wide, error).toUTF8(sink);
}

/// Takes the word at the front of folded text, leaving out its apostrophes.
std::string take_word(std::string_view& rest) {
  std::string word;
  while (!rest.empty()) {
    auto after = rest;
    switch (kind_of(take_character(after))) {
      case Kind::kWord:
        word.append(rest.substr(0, rest.size() - after.size()));
        break;
      case Kind::kApostrophe:
        break;
      case Kind::kBreak:
        return word;
    }
    rest = after;
  }
  return word;
}

/// The first `count` characters of a text.
std::string_view front(std::string_view text, std::size_t count) {
  auto rest = text;
  for (; count > 0 && !rest.empty(); --count) take_character(rest);
  return text.substr(0, text.size() - rest.size());
}

}  // namespace

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  // No character composes with a space before it, so what stands between spaces is folded alone,
  // and only the few pieces that are not ASCII pay for ICU.
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(kSpaces), text.size() - 1) + 1;
    const auto piece = text.substr(0, end);
    is_ascii(piece) ? append_folded_ascii(folded, piece) : append_folded_by_icu(folded, piece);
    text.remove_prefix(end);
  }
  return folded;
}

std::vector<std::string> words(std::string_view text) {
  const auto folded = fold(text);
  std::vector<std::string> found;
  found.reserve(folded.size() / 6);
  for (std::string_view rest = folded; !rest.empty();) {
    if (auto word = take_word(rest); !word.empty()) found.push_back(std::move(word));
    if (!rest.empty()) take_character(rest);
  }
  return found;
}

std::vector<std::string> stems(std::string_view text) {
  auto all = words(text);
  for (auto& word : all) word.resize(front(word, kStemLength).size());
  return all;
}

}  // namespace hone::text
