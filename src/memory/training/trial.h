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
  kTooFew,     ///< fewer than 128 items: too little to judge a training by
  kNotBetter,  ///< reviews held out were not foretold better than with the standing weights
  kBetter,     ///< they were, by more than the standard error of the difference
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
