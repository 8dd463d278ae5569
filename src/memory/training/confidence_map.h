#pragma once

#include <array>

#include "memory/training/histories.h"
#include "memory/training/train.h"

namespace hone::memory::training {

/// What the confidences 1 to 5 mean to the model, ascending; 1 is always again.
using ConfidenceMap = std::array<Grade, 5>;

/// The one that hone begins with: 1 and 2 again, 3 hard, 4 good, 5 easy.
inline constexpr ConfidenceMap kUsualMap{Grade::kAgain, Grade::kAgain, Grade::kHard, Grade::kGood,
                                         Grade::kEasy};

/// The same log with grades in the place of confidences.
Histories graded(Histories confidences, const ConfidenceMap& map);

/// How well a map explains the confidences that were given, in nats an item (greater is better). A
/// confidence is drawn in two steps: whether it came back, with the recall that the weights
/// foretell under this map; then which of the confidences that mean so, by how often each was
/// given. So it is always the same numbers that are foretold, whatever the map, and maps can be
/// compared.
double explained(const Histories& confidences, const ConfidenceMap& map, const Parameters& weights);

struct FittedMap {
  ConfidenceMap map = kUsualMap;
  double explained = 0;  ///< by this map
  double usual = 0;      ///< by the usual one
};

/// The ascending map that explains a log best; `confidences` are histories whose grades are the
/// confidences 1 to 5. Each map is tried with the given weights. The usual one stays unless another
/// explains the whole log better by more than `least_gain` nats. Of long logs every so many-th card
/// is looked at.
FittedMap fit_map(const Histories& confidences, const Parameters& weights, double least_gain = 3);

}  // namespace hone::memory::training
