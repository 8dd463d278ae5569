#include "text/words.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "text/characters.h"
#include "text/word_character.h"

namespace hone::text {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";
constexpr std::size_t kStemLength = 5;

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
    switch (word_part(take_character(after))) {
      case WordPart::kWord:
        word.append(rest.substr(0, rest.size() - after.size()));
        break;
      case WordPart::kApostrophe:
        break;
      case WordPart::kBreak:
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
