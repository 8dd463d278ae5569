#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::mnemonic {

/// The bytes of WordNet's files, nouns and verbs; each may be empty. Debian's wordnet-base has them
/// in /usr/share/wordnet; the format is that of wndb(5WN).
struct WordNetFiles {
  std::string_view noun_index;  ///< index.noun
  std::string_view noun_data;   ///< data.noun
  std::string_view verb_index;  ///< index.verb
  std::string_view verb_data;   ///< data.verb
};

/// Words near others by their senses. Damaged files give fewer words, never a failure.
class WordNet {
 public:
  WordNet() = default;
  explicit WordNet(const WordNetFiles& files) : files_(files) {}

  /// Synonyms of the word's first senses and the words derived from them, single words in small
  /// letters, without the word itself, in order and once each. The word is a base form.
  [[nodiscard]] std::vector<std::string> near(std::string_view word) const;

 private:
  WordNetFiles files_;
};

}  // namespace hone::mnemonic
