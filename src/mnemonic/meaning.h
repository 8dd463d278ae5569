#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "text/word_vectors.h"

namespace hone::mnemonic {

/// What some words mean together: the mean of their vectors, rare words weighing more (Arora, Liang
/// and Ma 2017: a / (a + probability), a = 0.001).
class Meaning {
 public:
  explicit Meaning(const text::WordVectors& vectors) : vectors_(&vectors) {}

  /// Adds a word by its place among the vectors.
  void add(std::size_t place, double weight);

  /// Adds all that another one has.
  void add(const Meaning& other, double weight);

  /// Takes the sum in; called once, before `similarity`.
  void settle();

  /// The cosine between a word and this, -1 to 1; 0 where this has no words.
  [[nodiscard]] double similarity(std::size_t place) const;

 private:
  const text::WordVectors* vectors_;
  std::array<double, text::WordVectors::kNumbers> sum_{};
  std::array<std::int16_t, text::WordVectors::kNumbers> direction_{};
  double inverse_length_ = 0;
};

}  // namespace hone::mnemonic
