#pragma once

#include "memory/fsrs.h"

namespace hone::memory {

/// The formulas that move difficulty. None of them limits its result: `next_state` does, and the
/// reversion needs the initial difficulty as it comes, even below 1.

/// D0(G) = w4 - e^(w5 (G-1)) + 1.
Difficulty initial_difficulty(const Parameters&, Grade);

/// D - w6 (G-3) (10-D) / 9: the nearer to 10, the smaller the move.
Difficulty moved_difficulty(const Parameters&, Difficulty, Grade);

/// w7 D0(easy) + (1-w7) D: a small pull back towards easy.
Difficulty reverted_difficulty(const Parameters&, Difficulty moved);

}  // namespace hone::memory
