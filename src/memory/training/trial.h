#pragma once

#include <optional>

#include "memory/training/metrics.h"
#include "memory/training/train.h"

namespace hone::memory::training {

/// Two sets of weights on the same items.
struct Comparison {
  Metrics standing, trained;
};

enum class Verdict {
  kTooFew,     ///< there is too little to learn from, or to judge by
  kNotBetter,  ///< reviews held out were not foretold better than with the standing weights
  kBetter,
};

/// A training, and whether it should be kept.
struct Trial {
  Trained trained;
  std::optional<Comparison> in_sample;  ///< on all items, which the training has seen
  std::optional<Comparison> held_out;   ///< on items later than those learned from
  Verdict verdict = Verdict::kTooFew;
};

/// Trains on the whole log and judges the training by weights learned before each segment of
/// `time_series`. Where other weights than the usual ones stand, they may have seen all but the
/// end of the log, so the last segment alone is judged by.
Trial try_training(const Histories& histories, const Parameters& standing,
                   const TrainOptions& options);

}  // namespace hone::memory::training
