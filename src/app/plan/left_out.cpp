#include "app/plan/left_out.h"

#include <algorithm>
#include <cmath>

namespace hone::app {
namespace {

using memory::planning::Choices;

void add_card(LeftOut& left, const TrackedUnit& unit) {
  // Units come by deck and study order, so those of a card stand together.
  const bool same = !left.first.empty() && left.first.back().card == unit.id.card;
  if (!same) left.first.push_back({.card = unit.id.card, .deck = unit.deck, .question = {}});
  ++left.first.back().units;
}

}  // namespace

LeftOut left_out(const PlanUnits& units, const memory::planning::Relaxation& relaxation,
                 double temperature) {
  LeftOut left;
  Choices choices;
  for (std::size_t i = 0; i < units.known.size(); ++i) {
    relaxation.weigh_known(i, choices);
    left.returning += choices.chance_of_never(temperature);
  }
  std::vector<double> room;  // units of each kind that the plan still begins
  for (std::size_t k = 0; k < units.problem.kinds.size(); ++k) {
    relaxation.weigh_fresh(k, choices);
    const auto& kind = units.problem.kinds[k];
    const double never = kind.fresh * choices.chance_of_never(temperature);
    left.fresh += never;
    left.weight += kind.weight * never;
    room.push_back(std::round(kind.fresh - never));
  }
  for (std::size_t i = 0; i < units.fresh.size(); ++i) {
    double& rest = room[units.fresh_kind[i]];
    if (rest < 1) add_card(left, units.fresh[i]);
    rest -= 1;
  }
  left.cards = static_cast<int>(left.first.size());
  left.first.resize(std::min(left.first.size(), LeftOut::kMostCards));
  return left;
}

Status name_cards(Store& store, LeftOut& left) {
  for (LeftCard& card : left.first) {
    const auto found = TRY(store.find_card(card.card));
    if (!found) continue;
    card.question = found->card.question;
    card.frequency = found->card.frequency;
  }
  return {};
}

}  // namespace hone::app
