#include "memory/training/fsrs6_loss.h"

#include <cmath>

#include "memory/training/advance_kernel.h"
#include "memory/training/loss_sum.h"

namespace hone::memory::training {
namespace {

TangentConstants tangent_constants(const Parameters& p) {
  const double w20 = p.w[20];
  return {.c = batch::constants_of(p),
          .difficulty = difficulty_constants(p),
          .curve_factor_w20 = std::pow(0.9, -1 / w20) * std::log(0.9) / (w20 * w20),
          .w17 = p.w[17],
          .w18 = p.w[18]};
}

struct Fsrs6Kernel {
  static constexpr std::size_t kWeights = training::kWeights;
  using Constants = TangentConstants;
  using Recall = training::Recall;

  [[gnu::always_inline]] static void foretell(const Constants& k, const Lanes::Row& row,
                                              const Tangents& t, Recall& x) {
    foretell_row(k, row, t, x);
  }
  [[gnu::always_inline]] static void derivatives(const Tangents& t, const Recall& x,
                                                 std::array<Column, kWeights>& by) {
    recall_by_weights(t, x, by);
  }
  template <bool kSlope>
  [[gnu::always_inline]] static void advance(const Constants& k, const Lanes::Row& row,
                                             const Recall& x, Tangents& t) {
    advance_row<kSlope>(k, row, x, t);
  }
};

}  // namespace

Slope slope_of(const Parameters& p, const Lanes& lanes, int threads) {
  return sum_up<Fsrs6Kernel, true>(tangent_constants(p), lanes, threads);
}

double loss_of(const Parameters& p, const Lanes& lanes, int threads) {
  return sum_up<Fsrs6Kernel, false>(tangent_constants(p), lanes, threads).loss;
}

void foretell_all(const Parameters& p, const Lanes& lanes, std::span<double> recall) {
  foretell_lanes<Fsrs6Kernel>(tangent_constants(p), lanes, recall);
}

}  // namespace hone::memory::training
