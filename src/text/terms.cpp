#include "text/terms.h"

#include <libstemmer.h>

#include <memory>
#include <string>

#include "text/plain_words.h"

namespace hone::text {
namespace {

struct Release {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

/// One a thread, because a stemmer works in a buffer of its own.
sb_stemmer* english() {
  thread_local const std::unique_ptr<sb_stemmer, Release> kStemmer(
      sb_stemmer_new("english", nullptr));
  return kStemmer.get();
}

/// Snowball's unit is the unsigned byte; the copies keep the two kinds of byte apart.
std::string stemmed(std::string_view word) {
  const std::basic_string<sb_symbol> symbols(word.begin(), word.end());
  const sb_symbol* const stem =
      sb_stemmer_stem(english(), symbols.data(), static_cast<int>(symbols.size()));
  if (stem == nullptr) return std::string(word);
  return {stem, stem + sb_stemmer_length(english())};
}

}  // namespace

std::string term_of(std::string_view plain_word) {
  constexpr std::size_t kLongest = 64;  // no English word; what is longer is left alone
  return plain_word.size() > kLongest ? std::string(plain_word) : stemmed(plain_word);
}

std::vector<std::string> terms(std::string_view text) {
  std::vector<std::string> found;
  for (const PlacedWord& word : placed_words(text)) found.push_back(term_of(word.plain));
  return found;
}

}  // namespace hone::text
