#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "memory/fsrs.h"
#include "memory/training/lanes.h"
#include "memory/training/slope.h"

namespace hone::memory {
struct Fsrs7;
}

namespace hone::memory::training {

using Weights = std::vector<double>;

/// A memory model as a training sees it: some weights within bounds, and a loss over a log. All
/// models score the same items, so their forecasts can be compared.
struct Model {
  std::string_view name;
  Weights usual;            ///< published
  Weights lowest, highest;  ///< published bounds
  Weights spread;           ///< how far people's weights lie apart; the pull towards the usual ones
  bool exact_days = false;  ///< the lanes' days have fractions
  Slope (*slope)(std::span<const double> weights, const Lanes& lanes, int threads) = nullptr;
  void (*foretell)(std::span<const double> weights, const Lanes& lanes,
                   std::span<double> recall) = nullptr;
  /// Moves weights that are within the bounds to where the model wants them besides.
  void (*put_in_order)(std::span<double> weights) = nullptr;
  Retrievability (*recall)(std::span<const double> weights, Stability, Days) = nullptr;
  MemoryState (*step)(std::span<const double> weights, std::optional<MemoryState>, Grade,
                      Days) = nullptr;
};

/// A model with the weights that it is used with.
struct WeightedModel {
  const Model* model = nullptr;
  Weights weights;
};

const Model& fsrs6();

/// Bounds and spread: open-spaced-repetition/srs-benchmark, models/fsrs_v7.py. It pulls half as
/// strongly as FSRS-6's recipe, and the first stabilities not at all; here those spread as
/// FSRS-6's.
const Model& fsrs7();

/// FSRS-6 with these weights.
WeightedModel weighted(const Parameters& parameters);

/// Weights moved into the model's bounds.
void move_into_bounds(const Model& model, Weights& weights);

/// Reads 17, 19 or 21 numbers as weights of FSRS-6 and 35 as those of FSRS-7, as `parse_weights`
/// does. Fails on any other count and on what is no finite number.
Result<WeightedModel> parse_model_weights(std::string_view text);

/// Of exactly 21 and 35 weights.
Parameters fsrs6_weights(std::span<const double> weights);
Fsrs7 fsrs7_weights(std::span<const double> weights);

}  // namespace hone::memory::training
