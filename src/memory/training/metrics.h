#pragma once

#include <optional>
#include <span>
#include <vector>

#include "memory/training/histories.h"
#include "memory/training/model.h"

namespace hone::memory::training {

/// What was foretold of some items, and which.
struct Forecast {
  std::vector<std::uint32_t> items;  ///< places in the histories
  std::vector<double> recall;        ///< of each
};

/// How good a forecast was, by the definitions of srs-benchmark.
struct Metrics {
  std::size_t items = 0;
  double log_loss = 0;        ///< mean of -ln of the probability given to what happened
  double rmse_bins = 0;       ///< root mean square of predicted minus measured recall over bins of
                              ///< interval, number of reviews and lapses, each by its items
  std::optional<double> auc;  ///< that a recalled item was given more than a forgotten one; nothing
                              ///< when all were recalled, or none
};

/// Of at least one item; probabilities count as at least a billionth.
Metrics metrics_of(const Histories& histories, const Forecast& forecast);

/// The recall of items before they were reviewed, by a model with these weights.
Forecast foretell(const Histories& histories, const Model& model, std::span<const double> weights,
                  std::span<const std::uint32_t> items);

/// The same by FSRS-6.
Forecast foretell(const Histories& histories, const Parameters& parameters,
                  std::span<const std::uint32_t> items);

}  // namespace hone::memory::training
