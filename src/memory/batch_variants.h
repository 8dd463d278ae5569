#pragma once

#include "memory/batch_kernel.h"

namespace hone::memory::batch {

/// What `BatchModel::recall` takes.
struct RecallBatch {
  std::span<const double> stability, elapsed_days;
  std::span<double> recall;
};

/// The ways that a batch chooses from when it runs; they give the same bits.

/// In the instructions that every machine of the kind has.
void step_portable(const Constants&, const Batch&);
void recall_portable(const Constants&, const RecallBatch&);

/// Whether this machine has AVX2.
bool has_avx2();

/// In AVX2; only where `has_avx2`.
void step_avx2(const Constants&, const Batch&);
void recall_avx2(const Constants&, const RecallBatch&);

}  // namespace hone::memory::batch
