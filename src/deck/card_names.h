#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "deck/deck.h"

namespace hone::deck {

/// Makes short, telling ids for the cards of a deck out of their questions.
class CardNames {
 public:
  /// Learns which words most of the deck's questions share; those tell nothing.
  explicit CardNames(const Deck& deck);

  /// What the question says in quotes, as a slug; empty when it quotes nothing short.
  [[nodiscard]] static std::string quoted_name(std::string_view question);

  /// The question's telling words, at most six; else those of the answer; else "card".
  [[nodiscard]] std::string telling_name(const Card& card) const;

 private:
  [[nodiscard]] std::string telling_words(std::string_view text) const;

  /// The letters of each shared word in alphabetical order, so that a word with two letters swapped
  /// by mistake is known again and does not end up in an id.
  std::unordered_set<std::string> shared_letters_;
};

}  // namespace hone::deck
