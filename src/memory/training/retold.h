#pragma once

#include <optional>
#include <vector>

#include "memory/fsrs.h"
#include "memory/training/histories.h"

namespace hone::memory::training {

/// A review of a log, what was foretold before it and the state after it.
struct RetoldReview {
  std::int64_t card = 0;
  Instant at;
  Grade grade = Grade::kGood;
  double days = 0;                       ///< whole days since the card's last review
  std::optional<Retrievability> recall;  ///< only of items
  MemoryState state;
};

/// Every review of a log, card by card, stepped through with the given weights.
std::vector<RetoldReview> retell(const Histories& histories, const Parameters& parameters);

}  // namespace hone::memory::training
