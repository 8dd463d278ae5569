#pragma once

#include <array>

#include "memory/batch_kernel.h"
#include "memory/training/lanes.h"
#include "memory/training/slope.h"

namespace hone::memory::training {

/// One value for each card of a block. The loops below go over columns and become vector
/// instructions, as those of batch_kernel.h do.
using Column = std::array<double, Lanes::kCount>;

/// The cards of a block between two reviews: states and their derivatives by each of the model's
/// weights. Of those of the difficulty only the ones by w4 to w7 are not 0. A stability of 0: no
/// state yet.
template <std::size_t kWeights>
struct TangentsOf {
  Column stability{}, difficulty{};
  std::array<Column, kWeights> stability_by{};
  std::array<Column, 4> difficulty_by{};
};

/// One review of each card: S' = next(S, D, w), with its derivatives by S, D and the weights
/// themselves.
template <std::size_t kWeights>
struct MoveOf {
  Column next{}, by_s{}, by_d{};
  std::array<Column, kWeights> by{};
};

/// Sums over the items of a part of the log.
template <std::size_t kWeights>
struct SumsOf {
  Column loss{};
  std::array<Column, kWeights> gradient{};
  std::array<Column, kWeights*(kWeights + 1) / 2> information{};
};

/// The log loss of the row's items alone, `r` being the recall that was foretold.
template <std::size_t kWeights>
[[gnu::always_inline]] inline void add_loss(const Lanes::Row& row, const Column& r,
                                            SumsOf<kWeights>& sums) {
  constexpr double kLeast = 1e-9;
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double share = row.grade[i] > 1 ? r[i] : 1 - r[i];
    sums.loss[i] -= row.weight[i] * fast::log(share > kLeast ? share : kLeast);
  }
}

/// Gradient and information of the row's items; `by` are the derivatives of `r`.
template <std::size_t kWeights>
[[gnu::always_inline]] inline void add_slope(const Lanes::Row& row, const Column& foretold,
                                             const std::array<Column, kWeights>& by,
                                             SumsOf<kWeights>& sums) {
  constexpr double kLeast = 1e-9;
  Column pull, weight;
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double low = foretold[i] > kLeast ? foretold[i] : kLeast;
    const double r = low < 1 - kLeast ? low : 1 - kLeast;
    weight[i] = row.weight[i] / (r * (1 - r));
    pull[i] = weight[i] * (row.grade[i] > 1 ? r - 1 : r);
  }
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

/// The derivatives of the stability after a move, through the state before it as well. Weights from
/// 4 up to `kDifficultyEnd` act through the difficulty.
template <std::size_t kDifficultyEnd, std::size_t kWeights>
[[gnu::always_inline]] inline void carry_on(const MoveOf<kWeights>& m, TangentsOf<kWeights>& t) {
  for (std::size_t p = 0; p < kWeights; ++p) {
    for (std::size_t i = 0; i < Lanes::kCount; ++i) {
      const double through_d =
          p >= 4 && p < kDifficultyEnd ? m.by_d[i] * t.difficulty_by[p % 4][i] : 0;
      t.stability_by[p][i] = m.by_s[i] * t.stability_by[p][i] + m.by[p][i] + through_d;
    }
  }
}

}  // namespace hone::memory::training
