#include "deck/update.h"
#include "text/word_reader.h"

namespace hone::deck {
namespace {

constexpr std::size_t kLongestSlug = 60;

/// The start of a word that fits, cut between characters.
std::string_view cut(std::string_view word, std::size_t bytes) {
  if (word.size() <= bytes) return word;
  while (bytes > 0 && (static_cast<unsigned char>(word[bytes]) & 0xC0U) == 0x80U) --bytes;
  return word.substr(0, bytes);
}

}  // namespace

std::string slug(std::string_view text) {
  // No slug needs more than this of a text, and a text may be a million characters long.
  constexpr std::size_t kEnough = 64 * kLongestSlug;
  std::string joined;
  text::WordReader reader(cut(text, kEnough));
  for (auto word = reader.next(); !word.empty(); word = reader.next()) {
    if (joined.empty()) {
      joined = cut(word, kLongestSlug);
    } else if (joined.size() + 1 + word.size() <= kLongestSlug) {
      joined += '-';
      joined += word;
    } else {
      break;
    }
  }
  return joined;
}

}  // namespace hone::deck
