#include "memory/training/fsrs7_loss.h"

#include <cmath>

#include "memory/training/fsrs7_stability_kernel.h"
#include "memory/training/loss_sum.h"

namespace hone::memory::training {
namespace {

seven::Curve curve_of(double decay, double base) {
  const double ratio = std::pow(base, -1 / decay);
  return {.decay = decay,
          .factor = ratio - 1,
          .by_decay = ratio * std::log(base) / (decay * decay),
          .by_base = -ratio / (decay * base)};
}

/// FSRS-7 has FSRS-6's difficulty, with a hundredth for w7.
DifficultyConstants difficulty_of(const Fsrs7& p) {
  Parameters same;
  for (std::size_t i = 4; i < 7; ++i) same.w[i] = p.w[i];
  same.w[7] = 0.01;
  return difficulty_constants(same);
}

seven::Constants fsrs7_constants(const Fsrs7& p) {
  const auto& w = p.w;
  return {.w = w,
          .curves = {curve_of(w[27], w[29]), curve_of(w[28], w[30])},
          .difficulty = difficulty_of(p),
          .first_stability = {{w[0], w[1], w[2], w[3]}},
          .growth = {std::exp(w[7] - 1.5), std::exp(w[16] - 1.5)},
          .grade_factor = {{{{1, w[14], 1, w[15]}}, {{1, w[23], 1, w[24]}}}}};
}

struct Fsrs7Kernel {
  static constexpr std::size_t kWeights = seven::kWeights;
  using Constants = seven::Constants;
  using Recall = seven::Recall;

  [[gnu::always_inline]] static void foretell(const Constants& k, const Lanes::Row& row,
                                              const seven::Tangents& t, Recall& x) {
    seven::foretell_row(k, row, t, x);
  }
  [[gnu::always_inline]] static void derivatives(const seven::Tangents& t, const Recall& x,
                                                 std::array<Column, kWeights>& by) {
    seven::recall_by_weights(t, x, by);
  }
  template <bool kSlope>
  [[gnu::always_inline]] static void advance(const Constants& k, const Lanes::Row& row,
                                             const Recall& x, seven::Tangents& t) {
    seven::Before before;
    seven::Part long_part;
    seven::Part short_part;
    seven::Move m;
    seven::look_before(t, x, before);
    seven::after_success(k, 0, row, before, long_part);
    seven::after_lapse(k, 0, row, before, long_part);
    seven::after_success(k, 1, row, before, short_part);
    seven::after_lapse(k, 1, row, before, short_part);
    seven::mix(k, row, x, long_part, short_part, m);
    seven::begin_and_limit(k, row, t, m);
    if constexpr (kSlope) carry_on<7>(m, t);
    move_difficulty(k.difficulty, row, t);
    t.stability = m.next;
  }
};

}  // namespace

Slope slope_of(const Fsrs7& p, const Lanes& lanes, int threads) {
  return sum_up<Fsrs7Kernel, true>(fsrs7_constants(p), lanes, threads);
}

double loss_of(const Fsrs7& p, const Lanes& lanes, int threads) {
  return sum_up<Fsrs7Kernel, false>(fsrs7_constants(p), lanes, threads).loss;
}

void foretell_all(const Fsrs7& p, const Lanes& lanes, std::span<double> recall) {
  foretell_lanes<Fsrs7Kernel>(fsrs7_constants(p), lanes, recall);
}

}  // namespace hone::memory::training
