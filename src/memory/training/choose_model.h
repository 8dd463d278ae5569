#pragma once

#include <optional>

#include "memory/training/metrics.h"
#include "memory/training/train.h"

namespace hone::memory::training {

/// Which model foretells a log better, judged by the same reviews held out.
struct ModelChoice {
  const Model* model = &fsrs6();  ///< FSRS-6 unless FSRS-7 is clearly better
  Metrics six, seven;       ///< of the five segments of `time_series`, each foretold by weights
                            ///< learned from what came before it
  Weights weights;          ///< of FSRS-7 from all that was looked at, where it is chosen
  double gain = 0;          ///< mean log loss of FSRS-6 above that of FSRS-7
  double error = 0;         ///< its standard error
  std::size_t card_of = 1;  ///< one card in so many was looked at; long logs say enough with fewer
};

/// FSRS-7 is chosen where its log loss is lower by more than twice the standard error of the
/// difference. Nothing with fewer than 128 items: too little to judge by.
std::optional<ModelChoice> choose_model(const Histories& histories, const TrainOptions& options);

}  // namespace hone::memory::training
