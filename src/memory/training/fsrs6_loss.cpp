#include "memory/training/fsrs6_loss.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include "memory/batch_variants.h"
#include "memory/difficulty.h"
#include "memory/training/advance_kernel.h"

namespace hone::memory::training {
namespace {

template <typename Function>
batch::PerGrade for_each_grade(Function value) {
  return {{value(Grade::kAgain), value(Grade::kHard), value(Grade::kGood), value(Grade::kEasy)}};
}

TangentConstants tangent_constants(const Parameters& p) {
  const auto& w = p.w;
  const auto is_free = [&](Grade grade) {
    const Difficulty first = initial_difficulty(p, grade);
    return in_range(first) == first;
  };
  const auto by_w5 = [&](Grade grade) {
    const double steps = static_cast<double>(grade) - 1;
    return is_free(grade) ? -steps * std::exp(w[5] * steps) : 0;
  };
  const double ratio = std::pow(0.9, -1 / w[20]);
  return {.c = batch::constants_of(p),
          .first_difficulty_w4 = for_each_grade([&](Grade g) { return is_free(g) ? 1.0 : 0.0; }),
          .first_difficulty_w5 = for_each_grade(by_w5),
          .curve_factor_w20 = ratio * std::log(0.9) / (w[20] * w[20]),
          .w7 = w[7],
          .w17 = w[17],
          .w18 = w[18],
          .target = initial_difficulty(p, Grade::kEasy).value,
          .target_w5 = -3 * std::exp(3 * w[5])};
}

bool has_item(const Lanes::Row& row) {
  return std::ranges::any_of(row.weight, [](float weight) { return weight > 0; });
}

/// Inlined into each instruction set's own function, and compiled in its instructions.
template <bool kSlope>
[[gnu::always_inline]] inline void add_block(const TangentConstants& k, const Lanes& lanes,
                                             Lanes::Block block, Sums& sums) {
  Tangents t;
  Recall x;
  for (std::size_t i = block.begin; i < block.end; ++i) {
    const Lanes::Row& row = lanes.rows[i];
    foretell(k, row, t, x);
    if (has_item(row)) {
      add_loss(row, x, sums);
      if constexpr (kSlope) add_slope(row, t, x, sums);
    }
    if (i + 1 < block.end) advance_row<kSlope>(k, row, x, t);
  }
}

using AddBlock = void (*)(const TangentConstants&, const Lanes&, Lanes::Block, Sums&);

template <bool kSlope>
void add_portable(const TangentConstants& k, const Lanes& lanes, Lanes::Block block, Sums& sums) {
  add_block<kSlope>(k, lanes, block, sums);
}

#ifdef __x86_64__
template <bool kSlope>
[[gnu::target("avx2")]] void add_avx2(const TangentConstants& k, const Lanes& lanes,
                                      Lanes::Block block, Sums& sums) {
  add_block<kSlope>(k, lanes, block, sums);
}
#else
template <bool kSlope>
void add_avx2(const TangentConstants& k, const Lanes& lanes, Lanes::Block block, Sums& sums) {
  add_block<kSlope>(k, lanes, block, sums);
}
#endif

double total(const Column& column) {
  double sum = 0;
  for (const double value : column) sum += value;
  return sum;
}

void add_to(Slope& slope, const Sums& sums) {
  slope.loss += total(sums.loss);
  for (std::size_t p = 0; p < kWeights; ++p) slope.gradient[p] += total(sums.gradient[p]);
  for (std::size_t i = 0; i < kPairs; ++i) slope.information[i] += total(sums.information[i]);
}

/// The log is cut into parts that do not depend on the threads, so that neither do the sums.
constexpr std::size_t kParts = 8;

/// Blocks of about equal work: every eighth, since they are sorted by length.
void add_part(AddBlock add, const TangentConstants& k, const Lanes& lanes, std::size_t part,
              Sums& sums) {
  for (std::size_t i = part; i < lanes.blocks.size(); i += kParts) {
    add(k, lanes, lanes.blocks[i], sums);
  }
}

Slope sum_up(AddBlock add, const Parameters& p, const Lanes& lanes, int threads) {
  const TangentConstants k = tangent_constants(p);
  std::vector<Sums> sums(kParts);
  const auto count = static_cast<std::size_t>(std::clamp(threads, 1, static_cast<int>(kParts)));
  const auto work = [&](std::size_t first) {
    for (std::size_t part = first; part < kParts; part += count) {
      add_part(add, k, lanes, part, sums[part]);
    }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < count; ++i) others.emplace_back(work, i);
    work(0);
  }
  Slope slope(kWeights);
  for (const Sums& part : sums) add_to(slope, part);
  return slope;
}

}  // namespace

Slope slope_of(const Parameters& p, const Lanes& lanes, int threads) {
  return sum_up(batch::has_avx2() ? add_avx2<true> : add_portable<true>, p, lanes, threads);
}

double loss_of(const Parameters& p, const Lanes& lanes, int threads) {
  return sum_up(batch::has_avx2() ? add_avx2<false> : add_portable<false>, p, lanes, threads).loss;
}

void foretell_all(const Parameters& p, const Lanes& lanes, std::span<double> recall) {
  const TangentConstants k = tangent_constants(p);
  for (const Lanes::Block block : lanes.blocks) {
    Tangents t;
    Recall x;
    for (std::size_t i = block.begin; i < block.end; ++i) {
      const Lanes::Row& row = lanes.rows[i];
      foretell(k, row, t, x);
      for (std::size_t lane = 0; lane < Lanes::kCount; ++lane) {
        if (row.weight[lane] > 0) recall[row.place[lane]] = x.r[lane];
      }
      if (i + 1 < block.end) advance_row<false>(k, row, x, t);
    }
  }
}

}  // namespace hone::memory::training
