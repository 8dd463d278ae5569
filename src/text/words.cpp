#include "text/words.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "text/characters.h"
#include "text/word_reader.h"

namespace hone::text {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";
constexpr std::size_t kStemLength = 5;

void append_folded_ascii(std::string& folded, std::string_view text) {
  const auto begin = folded.size();
  folded.resize(begin + text.size());
  std::ranges::transform(text, folded.begin() + static_cast<std::ptrdiff_t>(begin), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  });
}

void append_folded_by_icu(std::string& folded, std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  static const auto* const normalizer = icu::Normalizer2::getNFKCCasefoldInstance(error);
  const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text));
  icu::StringByteSink<std::string> sink(&folded);
  normalizer->normalize(wide, error).toUTF8(sink);
}

/// How much of the front is ASCII, up to a space where other characters follow.
std::size_t ascii_front(std::string_view text) {
  const auto other = std::ranges::find_if_not(text, is_ascii_byte);
  const auto plain = text.substr(0, static_cast<std::size_t>(other - text.begin()));
  return plain.size() == text.size() ? plain.size() : plain.find_last_of(kSpaces) + 1;
}

/// The first `count` characters of a text.
std::string_view front(std::string_view text, std::size_t count) {
  auto rest = text;
  for (; count > 0 && !rest.empty(); --count) take_character(rest);
  return text.substr(0, text.size() - rest.size());
}

template <typename Cut>
std::vector<std::string> all_words(std::string_view text, Cut cut) {
  std::vector<std::string> found;
  found.reserve(text.size() / 6);
  WordReader reader(text);
  for (auto word = reader.next(); !word.empty(); word = reader.next())
    found.emplace_back(cut(word));
  return found;
}

}  // namespace

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  // No character composes with a space before it, so what stands between spaces is folded alone,
  // and only the few pieces that are not ASCII pay for ICU.
  while (!text.empty()) {
    const auto plain = ascii_front(text);
    append_folded_ascii(folded, text.substr(0, plain));
    text.remove_prefix(plain);
    if (text.empty()) break;
    const auto end = std::min(text.find_first_of(kSpaces), text.size() - 1) + 1;
    append_folded_by_icu(folded, text.substr(0, end));
    text.remove_prefix(end);
  }
  return folded;
}

std::vector<std::string> words(std::string_view text) {
  return all_words(text, [](std::string_view word) { return word; });
}

std::string_view stem_of(std::string_view word) {
  return front(word, kStemLength);
}

std::vector<std::string> stems(std::string_view text) {
  return all_words(text, stem_of);
}

}  // namespace hone::text
