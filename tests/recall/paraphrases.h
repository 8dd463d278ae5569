#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "deck/card.h"

namespace hone::recall {

/// A person's words for one item, and the card without every device that has these words.
struct Paraphrase {
  std::string text;
  std::string gloss;
  std::size_t item = 0;  ///< from 0
  bool acrostic = false;
  bool hard = false;  ///< shares no stem with the item's title
  std::string device;
  const deck::Card* card = nullptr;
  std::vector<deck::Device> devices;
};

/// Paraphrases to measure with, where they lie beside the checkout; else none.
struct Measured {
  std::vector<deck::Card> cards;
  std::vector<Paraphrase> all;     ///< each row of each device
  std::vector<Paraphrase> single;  ///< each card's and family's words once
};

const Measured& measured();

}  // namespace hone::recall
