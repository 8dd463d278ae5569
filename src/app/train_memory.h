#pragma once

#include "app/ports/store.h"
#include "memory/training/trial.h"

namespace hone::app {

struct OwnTraining {
  memory::training::Trial trial;
  bool kept = false;  ///< the trained weights are the setting “weights” now
};

/// Trains on the person's own reviews. Weights that foretell held-out reviews better than those
/// that stand take their place, in the settings of all decks; others change nothing. Reviews made
/// before keep the weights they were made under, and their states.
Result<OwnTraining> train_memory(Store& store, const memory::training::TrainOptions& options);

}  // namespace hone::app
