#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "deck/card.h"
#include "recall/vocabulary.h"
#include "text/bm25.h"
#include "text/word_vectors.h"

namespace hone::recall {

/// How far a person's words speak for each item of a list, judged by all that the card says of it.
class Matcher {
 public:
  /// The vectors have to outlive the matcher; with an empty table it goes by the words alone.
  Matcher(const deck::MustHaveList& list, std::span<const deck::Device> devices,
          const text::WordVectors& vectors);

  [[nodiscard]] std::size_t items() const { return vocabulary_.items(); }

  /// For each item, the log-odds that the phrase means it rather than something else, where both
  /// were equally likely beforehand. Very low for all of them when the phrase has no word.
  [[nodiscard]] std::vector<double> log_odds(std::string_view phrase);

 private:
  /// What one typed word says.
  struct WordEvidence {
    std::vector<double> terms;     ///< BM25 for each item
    std::vector<double> nearness;  ///< see Vocabulary
    double weight = 1;
    bool stop_word = false;
    std::string meant;
  };

  const WordEvidence& evidence(const std::string& word);
  [[nodiscard]] WordEvidence judge(const std::string& word) const;

  Vocabulary vocabulary_;
  text::Bm25 terms_;
  std::unordered_map<std::string, WordEvidence> judged_;  ///< each word is judged once
};

/// The log-odds as a probability.
double probability(double log_odds);

}  // namespace hone::recall
