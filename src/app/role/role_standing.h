#pragma once

#include <optional>
#include <span>
#include <vector>

#include "app/mastery.h"
#include "deck/pack/pack.h"

namespace hone::app {

/// How well cards would be remembered at a moment, of what is asked at their decks' depths.
struct Standing {
  Mastery mastery;
  double recalls = 0;  ///< sum over the units that were begun

  /// Mean chance of recall of what was begun; nothing when nothing was.
  [[nodiscard]] std::optional<double> recall() const;
  void add(const Standing& other);
};

struct CardStanding {
  bool in_library = false;
  bool suspended = false;  ///< then nothing of it counts
  Standing standing;
};

/// A competency by the cards and questions that carry it; a card that carries two counts in both.
struct CompetencyStanding {
  int cards = 0;
  int questions = 0;
  int in_library = 0;  ///< of both
  Standing standing;
};

/// In the order of the pack's cards.
Result<std::vector<CardStanding>> card_standings(Store& store, const deck::Pack& pack, Instant at);

/// In the order of the pack's competencies.
std::vector<CompetencyStanding> competency_standings(const deck::Pack& pack,
                                                     std::span<const CardStanding> cards);

}  // namespace hone::app
