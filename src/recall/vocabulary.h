#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "recall/item_texts.h"
#include "text/word_vectors.h"

namespace hone::recall {

/// The direction of a word or of several together, length 1; all zeros when nothing is known.
using Direction = std::array<float, text::WordVectors::kNumbers>;

/// What a word adds to the direction of a text: rare words more than common ones, by
/// 0.001 / (0.001 + probability) (Arora, Liang and Ma 2017). 1 for a word that is not in the table.
double word_weight(const text::WordVectors& vectors, std::string_view word);

/// The direction of several plain words together, each with its weight.
Direction direction_of(const text::WordVectors& vectors, std::span<const std::string> words);

double cosine(const Direction& left, const Direction& right);

/// A word with the set of its letters a to z, one bit each, which tells at once that most others
/// are spelled quite differently.
struct SpelledWord {
  std::string text;
  std::uint32_t letters = 0;
};

SpelledWord spelled(std::string word);

/// The words of the items' core texts, and how near another word comes to each item's.
class Vocabulary {
 public:
  Vocabulary(std::span<const ItemTexts> items, const text::WordVectors& vectors);

  [[nodiscard]] std::size_t items() const { return directions_.size(); }

  /// Whether any word that the card says of an item has this stem.
  [[nodiscard]] bool has_stem(const std::string& stem) const { return stems_.contains(stem); }

  /// For each item, how near its nearest word comes to a plain word: 1 for the same stem, else the
  /// cosine of their vectors, 0 at least.
  [[nodiscard]] std::vector<double> nearness(const std::string& word) const;

  /// The direction of each item's core text.
  [[nodiscard]] const std::vector<Direction>& directions() const { return directions_; }

  /// The words that the card says of its items, stop words left out, each once.
  [[nodiscard]] const std::vector<SpelledWord>& words() const { return words_; }

  [[nodiscard]] const text::WordVectors& vectors() const { return *vectors_; }

 private:
  using Numbers = std::array<std::int16_t, text::WordVectors::kNumbers>;
  struct KnownWord {
    Numbers numbers{};
    float inverse_length = 0;
    std::vector<std::size_t> items;
  };

  void add_words(const std::string& text);
  void add_core(std::size_t item, const std::string& text);
  void add_core_word(std::size_t item, const std::string& word);
  [[nodiscard]] Numbers numbers_of(std::size_t place) const;
  void add_nearest(std::size_t place, std::vector<double>& nearness) const;

  const text::WordVectors* vectors_;
  std::vector<SpelledWord> words_;
  std::unordered_set<std::string> plain_words_;
  std::unordered_set<std::string> stems_;
  std::vector<KnownWord> known_;
  std::unordered_map<std::string, std::size_t> place_of_;  ///< word → its place in known_
  std::unordered_map<std::string, std::unordered_set<std::size_t>> items_of_;  ///< by stem
  std::vector<Direction> directions_;
};

}  // namespace hone::recall
