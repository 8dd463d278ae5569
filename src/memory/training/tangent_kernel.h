#pragma once

#include "memory/training/difficulty_kernel.h"

namespace hone::memory::training {

inline constexpr std::size_t kWeights = 21;

using Tangents = TangentsOf<kWeights>;
using Move = MoveOf<kWeights>;

/// What the formulas of FSRS-6 and their derivatives need of the parameters, worked out once.
struct TangentConstants {
  batch::Constants c{};
  DifficultyConstants difficulty{};
  double curve_factor_w20 = 0;
  double w17 = 0, w18 = 0;
};

/// The recall that is foretold before a review, with its derivatives by S and w20.
struct Recall {
  Column r{}, by_s{}, by_w20{};
};

[[gnu::always_inline]] inline void foretell_row(const TangentConstants& k, const Lanes::Row& row,
                                                const Tangents& t, Recall& x) {
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double s = t.stability[i] > 0 ? t.stability[i] : 1;
    const double days = row.days[i];
    const double whole = 1 + k.c.curve_factor * days / s;
    const double log = fast::log(whole);
    const double recall = fast::exp(-k.c.decay * log);
    x.r[i] = recall;
    x.by_s[i] = recall * k.c.decay * (whole - 1) / (s * whole);
    x.by_w20[i] = -recall * (log + k.c.decay * days * k.curve_factor_w20 / (s * whole));
  }
}

/// The derivatives of the recall by each weight.
[[gnu::always_inline]] inline void recall_by_weights(const Tangents& t, const Recall& x,
                                                     std::array<Column, kWeights>& by) {
  for (std::size_t p = 0; p < kWeights; ++p) {
    for (std::size_t i = 0; i < Lanes::kCount; ++i) by[p][i] = x.by_s[i] * t.stability_by[p][i];
  }
  for (std::size_t i = 0; i < Lanes::kCount; ++i) by[20][i] += x.by_w20[i];
}

}  // namespace hone::memory::training
