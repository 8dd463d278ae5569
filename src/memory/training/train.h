#pragma once

#include <cstdint>

#include "memory/fsrs.h"
#include "memory/training/histories.h"
#include "memory/training/model.h"

namespace hone::memory::training {

struct TrainOptions {
  Parameters usual{};          ///< what the weights are pulled towards
  double pull = 1;             ///< how strongly, as a multiple of the published pull
  double least_weight = 0.25;  ///< of the oldest item; the newest has 1
  int threads = 2;
};

enum class Extent {
  kNothing,           ///< fewer than 8 items: the usual weights
  kFirstStabilities,  ///< fewer than 64 items: only w0 to w3
  kAll,
};

/// What was learned of any model.
struct Learned {
  Weights weights;
  Extent extent = Extent::kNothing;
  std::size_t items = 0;  ///< that were learned from
  int passes = 0;         ///< over the log
};

/// Weights of a model from the items before the moment `until`, by the published recipe (fsrs-rs
/// 6.6.1, src/training.rs): outliers left out, stabilities after first reviews first, then all
/// weights together with recent items weighing more and a pull towards the usual weights, within
/// bounds. In place of its stochastic steps stands Fisher scoring. Deterministic. `options.usual`
/// stands for FSRS-6 alone; other models are pulled towards their published weights.
Learned learn(const Model& model, const Histories& histories, std::uint32_t until,
              const TrainOptions& options);

struct Trained {
  Parameters parameters;
  Extent extent = Extent::kNothing;
  std::size_t items = 0;  ///< that were learned from
  int passes = 0;         ///< over the log
};

/// The same of FSRS-6.
Trained train(const Histories& histories, std::uint32_t until, const TrainOptions& options);

/// The weights' published bounds, with one relearning step.
Parameters lowest_weights();
Parameters highest_weights();

}  // namespace hone::memory::training
