#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace hone::mnemonic {

/// What a device's name is: a word, a verb with a small word behind it ("OWN IT"), a longer word
/// cut short ("CLARIT"), or letters that can be spoken but mean nothing.
enum class Form { kWord, kPhrase, kClipped, kString };

/// What may be the name of a device.
struct Name {
  std::string letters;  ///< small letters a to z alone, one for each row ("ownit")
  std::string shown;    ///< in capitals, with its blank: "OWN IT"
  std::string word;     ///< the word whose meaning counts: "own"; empty for a string
  Form form = Form::kWord;
  auto operator<=>(const Name&) const = default;
};

/// A word as WordNet has it most often. The kind is a letter: A to Z for its 26 files of nouns in
/// order (B act, D artifact, G cognition …), v a verb, j an adjective, r an adverb, - unknown.
struct Word {
  std::string_view letters;
  char kind = '-';
  bool inflected = false;  ///< "choices", "made"
};

/// The words that devices are made of: a read-only view of a table with one word a line, in order:
/// letters, a blank, the kind, and "+" for an inflected form.
class Lexicon {
 public:
  Lexicon() = default;

  /// A view of `table`, which has to outlive it; fails when a line is no such line. Empty bytes
  /// give an empty lexicon.
  static Result<Lexicon> read(std::string_view table);

  [[nodiscard]] const std::vector<Word>& words() const { return words_; }
  [[nodiscard]] std::optional<Word> find(std::string_view letters) const;

  /// All words with so many letters.
  [[nodiscard]] std::vector<Name> names(std::size_t letters) const;

  /// What may stand in where no word is good: phrases, then clipped words that are no words.
  [[nodiscard]] std::vector<Name> stand_ins(std::size_t letters) const;

 private:
  std::vector<Word> words_;
};

/// The words that the program was built with; empty when it was built without.
const Lexicon& built_in_lexicon();

/// How well one can picture a word of this kind, 0 to 1: things, animals and food more than acts,
/// acts more than qualities.
double concreteness(const Word& word);

}  // namespace hone::mnemonic
