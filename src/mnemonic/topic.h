#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "deck/card.h"
#include "mnemonic/item_profile.h"
#include "mnemonic/meaning.h"

namespace hone::mnemonic {

/// What a card is about, to tell which names belong to it.
class Topic {
 public:
  Topic(const deck::Card& card, std::span<const ItemProfile> items,
        const text::WordVectors& vectors);

  /// How much a word has to do with the card, about -0.2 to 1.2: with the question's words, with
  /// what all items mean together, and how often the card itself says it.
  [[nodiscard]] double bond(const std::string& word, std::size_t place) const;

  /// The question's words that say what it is about: those in quotation marks where there are some,
  /// else those that are not of every interview question; as written.
  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }

  /// The same as a phrase that a sentence can name.
  [[nodiscard]] const std::string& phrase() const { return phrase_; }

 private:
  const text::WordVectors* vectors_;
  std::vector<std::string> words_;
  std::string phrase_;
  std::vector<std::size_t> places_;
  std::map<std::string, int> terms_;
  Meaning question_;
  Meaning card_;
};

}  // namespace hone::mnemonic
