#pragma once

#include <string>
#include <vector>

#include "app/plan/plan_units.h"
#include "deck/card.h"
#include "memory/planning/relaxation.h"

namespace hone::app {

/// A card with new units for which the plan has no time.
struct LeftCard {
  deck::CardId card;
  deck::DeckName deck;
  int units = 0;         ///< of it, that are left out
  std::string question;  ///< filled in by `name_cards`
  deck::Frequency frequency = deck::Frequency::kUnknown;
};

/// What a plan does not expect to touch.
struct LeftOut {
  static constexpr std::size_t kMostCards = 12;
  double fresh = 0;             ///< new units expected not to be begun
  double returning = 0;         ///< begun units expected not to be asked again
  int cards = 0;                ///< cards with a new unit among them
  std::vector<LeftCard> first;  ///< of these cards the first in study order
  double weight = 0;            ///< of the new units left out
};

/// The softened choices of `relaxation` as it was evaluated last, at this temperature. Of each kind
/// those new units are left out that come last in study order, since practice begins the others.
LeftOut left_out(const PlanUnits& units, const memory::planning::Relaxation& relaxation,
                 double temperature);

/// Reads what the cards ask.
Status name_cards(Store& store, LeftOut& left);

}  // namespace hone::app
