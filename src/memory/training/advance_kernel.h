#pragma once

#include "memory/training/stability_kernel.h"

namespace hone::memory::training {

[[gnu::always_inline]] inline void move_difficulty(const TangentConstants& k, const Lanes::Row& row,
                                                   Tangents& t) {
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double d = t.difficulty[i];
    const double grade = row.grade[i];
    const double change = k.c.difficulty_change(grade);
    const double moved = d + (10 - d) * change;
    const bool fresh = t.stability[i] == 0;
    const double next =
        fresh ? k.c.first_difficulty(grade) : k.c.reverted_target + k.c.reverted_share * moved;
    const bool inside = next > Difficulty::kLowest && next < Difficulty::kHighest;
    const double by_d = inside && !fresh ? k.c.reverted_share * (1 - change) : 0;
    const double w4 = fresh ? k.first_difficulty_w4(grade) : k.w7;
    const double w5 = fresh ? k.first_difficulty_w5(grade) : k.w7 * k.target_w5;
    const double w6 = fresh ? 0 : k.c.reverted_share * (10 - d) * (3 - grade) / 9;
    const double w7 = fresh ? 0 : k.target - moved;
    t.difficulty_by[0][i] = by_d * t.difficulty_by[0][i] + (inside ? w4 : 0);
    t.difficulty_by[1][i] = by_d * t.difficulty_by[1][i] + (inside ? w5 : 0);
    t.difficulty_by[2][i] = by_d * t.difficulty_by[2][i] + (inside ? w6 : 0);
    t.difficulty_by[3][i] = by_d * t.difficulty_by[3][i] + (inside ? w7 : 0);
    t.difficulty[i] = in_range(Difficulty{next}).value;
  }
}

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
  if constexpr (kSlope) {
    for (std::size_t p = 0; p < kWeights; ++p) {
      for (std::size_t i = 0; i < Lanes::kCount; ++i) {
        const double through_d = p >= 4 && p < 8 ? m.by_d[i] * t.difficulty_by[p % 4][i] : 0;
        t.stability_by[p][i] = m.by_s[i] * t.stability_by[p][i] + m.by[p][i] + through_d;
      }
    }
  }
  move_difficulty(k, row, t);
  t.stability = m.next;
}

}  // namespace hone::memory::training
