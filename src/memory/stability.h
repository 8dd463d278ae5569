#pragma once

#include "memory/fsrs.h"

namespace hone::memory {

/// The formulas that move stability. None of them limits its result: `next_state` does.

/// S0(G) = w[G-1].
Stability initial_stability(const Parameters&, Grade);

/// S (1 + e^w8 (11-D) S^-w9 (e^((1-R) w10) - 1) [w15 if hard] [w16 if easy]).
Stability stability_after_success(const Parameters&, MemoryState, Retrievability, Grade);

/// w11 D^-w12 ((S+1)^w13 - 1) e^((1-R) w14): what is left after forgetting.
Stability stability_after_lapse(const Parameters&, MemoryState, Retrievability);

/// S / e^(w17 w18): forgetting never leaves more than this.
Stability lapse_ceiling(const Parameters&, Stability);

/// S e^(w17 (G-3+w18)) S^-w19, and never less than S unless the grade is again.
Stability stability_after_same_day(const Parameters&, Stability, Grade);

}  // namespace hone::memory
