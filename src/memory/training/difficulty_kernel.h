#pragma once

#include "memory/training/tangents.h"

namespace hone::memory::training {

/// What the formula of difficulty and its derivatives need, worked out once. FSRS-6 and FSRS-7 have
/// the same formula; in FSRS-7 the share of the target is fixed.
struct DifficultyConstants {
  batch::PerGrade first{}, first_by_w4{}, first_by_w5{};  ///< derivatives: 0 where it is limited
  batch::PerGrade change{};
  double reversion = 0;              ///< the target's share of each step: w7, or 0.01
  double target = 0, target_w5 = 0;  ///< D0 of easy before it is limited, and its derivative
};

/// `parameters` are those of FSRS-6 whose w4 to w7 count.
DifficultyConstants difficulty_constants(const Parameters& parameters);

template <std::size_t kWeights>
[[gnu::always_inline]] inline void move_difficulty(const DifficultyConstants& k,
                                                   const Lanes::Row& row, TangentsOf<kWeights>& t) {
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double d = t.difficulty[i];
    const double grade = row.grade[i];
    const double change = k.change(grade);
    const double moved = d + (10 - d) * change;
    const bool fresh = t.stability[i] == 0;
    const double later = k.reversion * k.target + (1 - k.reversion) * moved;
    const double next = fresh ? k.first(grade) : later;
    const bool inside = next > Difficulty::kLowest && next < Difficulty::kHighest;
    const double by_d = inside && !fresh ? (1 - k.reversion) * (1 - change) : 0;
    const double w4 = fresh ? k.first_by_w4(grade) : k.reversion;
    const double w5 = fresh ? k.first_by_w5(grade) : k.reversion * k.target_w5;
    const double w6 = fresh ? 0 : (1 - k.reversion) * (10 - d) * (3 - grade) / 9;
    const double w7 = fresh ? 0 : k.target - moved;
    t.difficulty_by[0][i] = by_d * t.difficulty_by[0][i] + (inside ? w4 : 0);
    t.difficulty_by[1][i] = by_d * t.difficulty_by[1][i] + (inside ? w5 : 0);
    t.difficulty_by[2][i] = by_d * t.difficulty_by[2][i] + (inside ? w6 : 0);
    t.difficulty_by[3][i] = by_d * t.difficulty_by[3][i] + (inside ? w7 : 0);
    t.difficulty[i] = in_range(Difficulty{next}).value;
  }
}

}  // namespace hone::memory::training
