#pragma once

#include "memory/batch.h"

namespace hone::memory::batch {

/// The ways that `step_batch` chooses from when it runs; they give the same bits.

/// In the instructions that every machine of the kind has.
void step_portable(const Parameters&, const Batch&);

/// Whether this machine has AVX2.
bool has_avx2();

/// In AVX2; only where `has_avx2`.
void step_avx2(const Parameters&, const Batch&);

}  // namespace hone::memory::batch
