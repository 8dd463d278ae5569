#pragma once

#include <algorithm>
#include <span>
#include <thread>
#include <vector>

#include "memory/batch_variants.h"
#include "memory/training/tangents.h"

namespace hone::memory::training {

// The weighted log loss over the lanes for any model whose steps a `Kernel` knows:
//   kWeights            how many weights it has
//   Constants           what its formulas need of the weights
//   Recall              the recall foretold before a row of reviews, `r`, and its derivatives
//   foretell            fills it
//   derivatives         of the recall by each weight
//   advance<kSlope>     the states after a row and, where kSlope, their derivatives

inline bool has_item(const Lanes::Row& row) {
  return std::ranges::any_of(row.weight, [](float weight) { return weight > 0; });
}

/// Inlined into each instruction set's own function, and compiled in its instructions.
template <typename Kernel, bool kSlope>
[[gnu::always_inline]] inline void add_block(const typename Kernel::Constants& k,
                                             const Lanes& lanes, Lanes::Block block,
                                             SumsOf<Kernel::kWeights>& sums) {
  TangentsOf<Kernel::kWeights> t;
  typename Kernel::Recall x;
  for (std::size_t i = block.begin; i < block.end; ++i) {
    const Lanes::Row& row = lanes.rows[i];
    Kernel::foretell(k, row, t, x);
    if (has_item(row)) {
      add_loss(row, x.r, sums);
      if constexpr (kSlope) {
        std::array<Column, Kernel::kWeights> by;
        Kernel::derivatives(t, x, by);
        add_slope(row, x.r, by, sums);
      }
    }
    if (i + 1 < block.end) Kernel::template advance<kSlope>(k, row, x, t);
  }
}

template <typename Kernel, bool kSlope>
void add_portable(const typename Kernel::Constants& k, const Lanes& lanes, Lanes::Block block,
                  SumsOf<Kernel::kWeights>& sums) {
  add_block<Kernel, kSlope>(k, lanes, block, sums);
}

#ifdef __x86_64__
template <typename Kernel, bool kSlope>
[[gnu::target("avx2")]] void add_avx2(const typename Kernel::Constants& k, const Lanes& lanes,
                                      Lanes::Block block, SumsOf<Kernel::kWeights>& sums) {
  add_block<Kernel, kSlope>(k, lanes, block, sums);
}
#else
template <typename Kernel, bool kSlope>
void add_avx2(const typename Kernel::Constants& k, const Lanes& lanes, Lanes::Block block,
              SumsOf<Kernel::kWeights>& sums) {
  add_block<Kernel, kSlope>(k, lanes, block, sums);
}
#endif

inline double total(const Column& column) {
  double sum = 0;
  for (const double value : column) sum += value;
  return sum;
}

template <std::size_t kWeights>
void add_to(Slope& slope, const SumsOf<kWeights>& sums) {
  slope.loss += total(sums.loss);
  for (std::size_t p = 0; p < kWeights; ++p) slope.gradient[p] += total(sums.gradient[p]);
  for (std::size_t i = 0; i < sums.information.size(); ++i) {
    slope.information[i] += total(sums.information[i]);
  }
}

/// The log is cut into parts that do not depend on the threads, so that neither do the sums. Blocks
/// of about equal work: every eighth, since they are sorted by length.
template <typename Kernel, bool kSlope>
Slope sum_up(const typename Kernel::Constants& k, const Lanes& lanes, int threads) {
  constexpr std::size_t kParts = 8;
  const auto add = batch::has_avx2() ? add_avx2<Kernel, kSlope> : add_portable<Kernel, kSlope>;
  std::vector<SumsOf<Kernel::kWeights>> sums(kParts);
  const auto count = static_cast<std::size_t>(std::clamp(threads, 1, static_cast<int>(kParts)));
  const auto work = [&](std::size_t first) {
    for (std::size_t part = first; part < kParts; part += count) {
      for (std::size_t i = part; i < lanes.blocks.size(); i += kParts) {
        add(k, lanes, lanes.blocks[i], sums[part]);
      }
    }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < count; ++i) others.emplace_back(work, i);
    work(0);
  }
  Slope slope(Kernel::kWeights);
  for (const auto& part : sums) add_to(slope, part);
  return slope;
}

/// Writes the recall foretold before each review of the lanes that has a weight to the review's
/// place in `recall`.
template <typename Kernel>
void foretell_lanes(const typename Kernel::Constants& k, const Lanes& lanes,
                    std::span<double> recall) {
  for (const Lanes::Block block : lanes.blocks) {
    TangentsOf<Kernel::kWeights> t;
    typename Kernel::Recall x;
    for (std::size_t i = block.begin; i < block.end; ++i) {
      const Lanes::Row& row = lanes.rows[i];
      Kernel::foretell(k, row, t, x);
      for (std::size_t lane = 0; lane < Lanes::kCount; ++lane) {
        if (row.weight[lane] > 0) recall[row.place[lane]] = x.r[lane];
      }
      if (i + 1 < block.end) Kernel::template advance<false>(k, row, x, t);
    }
  }
}

}  // namespace hone::memory::training
