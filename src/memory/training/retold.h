#pragma once

#include <optional>
#include <vector>

#include "memory/training/histories.h"
#include "memory/training/model.h"

namespace hone::memory::training {

/// A review of a log, what was foretold before it and the state after it.
struct RetoldReview {
  std::int64_t card = 0;
  Instant at;
  Grade grade = Grade::kGood;
  double days = 0;                       ///< since the card's last review; fractions for FSRS-7
  std::optional<Retrievability> recall;  ///< only of items
  MemoryState state;
};

/// Every review of a log, card by card, stepped through by a model.
std::vector<RetoldReview> retell(const Histories& histories, const WeightedModel& model);

}  // namespace hone::memory::training
