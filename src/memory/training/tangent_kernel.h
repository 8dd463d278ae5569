#pragma once

#include <array>
#include <memory>

#include "memory/batch_kernel.h"
#include "memory/training/lanes.h"
#include "memory/training/slope.h"

namespace hone::memory::training {

inline constexpr std::size_t kWeights = 21;
inline constexpr std::size_t kPairs = kWeights * (kWeights + 1) / 2;

/// One value for each card of a block. The loops below go over columns and become vector
/// instructions, as those of batch_kernel.h do.
using Column = std::array<double, Lanes::kCount>;

/// What the formulas and their derivatives need of the parameters, worked out once.
struct TangentConstants {
  batch::Constants c{};
  batch::PerGrade first_difficulty_w4{}, first_difficulty_w5{};  ///< 0 where it is limited
  double curve_factor_w20 = 0;
  double w7 = 0, w17 = 0, w18 = 0;
  double target = 0, target_w5 = 0;  ///< D0 of easy before it is limited, and its derivative
};

/// The cards of a block between two reviews: states and their derivatives by each parameter. Of
/// those of the difficulty only the ones by w4 to w7 are not 0. A stability of 0: no state yet.
struct Tangents {
  Column stability{}, difficulty{};
  std::array<Column, kWeights> stability_by{};
  std::array<Column, 4> difficulty_by{};
};

/// The recall that is foretold before a review, with its derivatives by S and w20.
struct Recall {
  Column r{}, by_s{}, by_w20{};
};

/// Sums over the items of a part of the log.
struct Sums {
  Column loss{};
  std::array<Column, kWeights> gradient{};
  std::array<Column, kPairs> information{};
};

[[gnu::always_inline]] inline void foretell(const TangentConstants& k, const Lanes::Row& row,
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

/// The log loss of the row's items alone.
[[gnu::always_inline]] inline void add_loss(const Lanes::Row& row, const Recall& x, Sums& sums) {
  constexpr double kLeast = 1e-9;
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double share = row.grade[i] > 1 ? x.r[i] : 1 - x.r[i];
    sums.loss[i] -= row.weight[i] * fast::log(share > kLeast ? share : kLeast);
  }
}

[[gnu::always_inline]] inline void add_slope(const Lanes::Row& row, const Tangents& t,
                                             const Recall& x, Sums& sums) {
  constexpr double kLeast = 1e-9;
  Column pull, weight;
  std::array<Column, kWeights> by;
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double low = x.r[i] > kLeast ? x.r[i] : kLeast;
    const double r = low < 1 - kLeast ? low : 1 - kLeast;
    weight[i] = row.weight[i] / (r * (1 - r));
    pull[i] = weight[i] * (row.grade[i] > 1 ? r - 1 : r);
  }
  for (std::size_t p = 0; p < kWeights; ++p) {
    for (std::size_t i = 0; i < Lanes::kCount; ++i) by[p][i] = x.by_s[i] * t.stability_by[p][i];
  }
  for (std::size_t i = 0; i < Lanes::kCount; ++i) by[20][i] += x.by_w20[i];
  std::size_t pair = 0;
  for (std::size_t p = 0; p < kWeights; ++p) {
    Column weighted;
    for (std::size_t i = 0; i < Lanes::kCount; ++i) {
      sums.gradient[p][i] += pull[i] * by[p][i];
      weighted[i] = weight[i] * by[p][i];
    }
    for (std::size_t q = 0; q <= p; ++q, ++pair) {
      for (std::size_t i = 0; i < Lanes::kCount; ++i) {
        sums.information[pair][i] += weighted[i] * by[q][i];
      }
    }
  }
}

}  // namespace hone::memory::training
