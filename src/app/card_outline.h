#pragma once

#include <span>
#include <string>
#include <vector>

#include "deck/card.h"

namespace hone::app {

/// What was understood of a card, so that a person can compare it with the source.
struct CardOutline {
  deck::CardId card;
  std::string question;
  std::vector<std::string> items;  ///< full titles of its list
  bool ordered = false;
  std::vector<std::string> devices;  ///< names
  int sections = 0;
  int definitions = 0;
  int follow_ups = 0;
};

CardOutline outline_of(const deck::Card& card);

}  // namespace hone::app
