#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/result.h"

namespace hone::text {

/// How near words are in meaning: a read-only view of a table with 64 numbers a word. An empty one
/// knows no word, and everything that uses it works without.
///
/// The table, all numbers little-endian: "HONEVEC1"; how many words, how many numbers each (32
/// bits); for each word, in byte order of the words, where its letters end (32 bits), its rank by
/// frequency in general English from 0 (32 bits), the inverse length of its numbers (32-bit float),
/// then all the numbers (8 bits, signed), then the letters of all words.
class WordVectors {
 public:
  static constexpr std::size_t kNumbers = 64;

  WordVectors() = default;

  /// A view of `table`, which has to outlive it. Empty bytes give an empty view; fails when the
  /// bytes are no such table.
  static Result<WordVectors> read(std::string_view table);

  [[nodiscard]] std::size_t size() const { return size_; }

  /// The place of a word in its plain form (see plain_words.h), from 0.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view word) const;

  [[nodiscard]] std::string_view word(std::size_t place) const;

  /// Words before this one in order of frequency, in the larger list that the table was made of.
  [[nodiscard]] std::size_t rank(std::size_t place) const;

  /// The word's numbers, one signed byte each; only their direction means something.
  [[nodiscard]] std::string_view numbers(std::size_t place) const;

  /// 1 divided by the length of the word's numbers.
  [[nodiscard]] float inverse_length(std::size_t place) const;

  /// The cosine of the angle between two words, -1 to 1; 1 for the same word.
  [[nodiscard]] float similarity(std::size_t left, std::size_t right) const;

 private:
  [[nodiscard]] std::size_t end_of(std::size_t place) const;

  std::size_t size_ = 0;
  std::string_view ends_;
  std::string_view ranks_;
  std::string_view lengths_;
  std::string_view numbers_;
  std::string_view letters_;
};

/// The table that the program was built with; empty when it was built without.
const WordVectors& built_in_vectors();

/// How likely a word of this rank is, by Zipf's law with Mandelbrot's shift: 0.08 / (rank + 2.7).
double word_probability(std::size_t rank);

}  // namespace hone::text
