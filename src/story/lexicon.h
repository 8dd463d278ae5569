#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/span.h"

namespace hone::story {

/// A word of a text for looking phrases up.
struct Token {
  text::Span span;
  std::string plain;         ///< folded, without apostrophes
  std::size_t sentence = 0;  ///< index of its sentence
  bool number = false;
};

/// A phrase that was found.
struct Hit {
  text::Span span;
  std::size_t token = 0;  ///< index of its first word
  std::size_t sentence = 0;
};

/// Lists of phrases that are looked for all at once. A list is written as phrases with commas
/// between them; in a phrase `measur*` stands for every word that begins so, `a|b` for either, `#`
/// for a number, `_` for any word and `~` for up to four words; a phrase stays in one sentence.
class Lexicon {
 public:
  explicit Lexicon(std::span<const std::string_view> lists);

  [[nodiscard]] std::size_t lists() const { return lists_; }

  /// The hits of each list in order of the text; at one word each list has at most one.
  [[nodiscard]] std::vector<std::vector<Hit>> find(std::span<const Token> tokens) const;

 private:
  struct Word {
    enum class Shape { kWord, kBeginning, kNumber, kAny, kGap };
    Shape shape = Shape::kWord;
    std::vector<std::string_view> choices;  ///< views of the lists, each whole or a beginning
    std::vector<bool> beginnings;
  };
  struct Phrase {
    std::size_t list = 0;
    std::vector<Word> words;
  };

  void add(std::size_t list, std::string_view phrase);
  void index(std::size_t phrase);
  static Word word_of(std::string_view written);
  static bool matches(const Word& word, const Token& token);
  [[nodiscard]] std::size_t match_end(const Phrase& phrase, std::size_t word,
                                      std::span<const Token> tokens, std::size_t token) const;

  std::size_t lists_ = 0;
  std::vector<Phrase> phrases_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_word_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_beginning_;  ///< two letters
  std::vector<std::size_t> by_number_;
};

}  // namespace hone::story
