#pragma once

#include "memory/training/stability_kernel.h"

namespace hone::memory::training {

/// The states after a row and, where `kSlope`, their derivatives.
template <bool kSlope>
[[gnu::always_inline]] inline void advance_row(const TangentConstants& k, const Lanes::Row& row,
                                               const Recall& x, Tangents& t) {
  Factors f;
  Move m;
  factors(k, row, t, x, f);
  after_success(k, row, t, x, f, m);
  after_lapse(k, row, t, x, f, m);
  after_same_day(k, row, t, f, m);
  begin_and_limit(k, row, t, m);
  if constexpr (kSlope) carry_on<8>(m, t);
  move_difficulty(k.difficulty, row, t);
  t.stability = m.next;
}

}  // namespace hone::memory::training
