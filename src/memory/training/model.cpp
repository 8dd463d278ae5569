#include "memory/training/model.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "memory/bounded.h"
#include "memory/fsrs7.h"
#include "memory/training/fsrs6_loss.h"
#include "memory/training/fsrs7_loss.h"
#include "memory/weights_text.h"

namespace hone::memory::training {
namespace {

Weights vector_of(std::span<const double> weights) {
  return {weights.begin(), weights.end()};
}

/// FSRS-6 with all its weights moved as near to a value as the bounds allow.
Weights fsrs6_all_near(double value) {
  Parameters p;
  p.w.fill(value);
  return vector_of(clipped(p, 1).w);
}

Slope fsrs6_slope(std::span<const double> weights, const Lanes& lanes, int threads) {
  return slope_of(fsrs6_weights(weights), lanes, threads);
}

void fsrs6_foretell(std::span<const double> weights, const Lanes& lanes, std::span<double> recall) {
  foretell_all(fsrs6_weights(weights), lanes, recall);
}

Retrievability fsrs6_recall(std::span<const double> weights, Stability s, Days days) {
  return retrievability(fsrs6_weights(weights), s, days);
}

MemoryState fsrs6_step(std::span<const double> weights, std::optional<MemoryState> state,
                       Grade grade, Days days) {
  return step(fsrs6_weights(weights), state, grade, days);
}

Retrievability fsrs7_recall(std::span<const double> weights, Stability s, Days days) {
  return retrievability(fsrs7_weights(weights), s, days);
}

MemoryState fsrs7_step(std::span<const double> weights, std::optional<MemoryState> state,
                       Grade grade, Days days) {
  return step(fsrs7_weights(weights), state, grade, days);
}

void fsrs6_order(std::span<double> weights) {
  std::ranges::copy(clipped(fsrs6_weights(weights), 1).w, weights.begin());
}

Slope fsrs7_slope(std::span<const double> weights, const Lanes& lanes, int threads) {
  return slope_of(fsrs7_weights(weights), lanes, threads);
}

void fsrs7_foretell(std::span<const double> weights, const Lanes& lanes, std::span<double> recall) {
  foretell_all(fsrs7_weights(weights), lanes, recall);
}

void fsrs7_order(std::span<double> w) {
  for (std::size_t i = 1; i < 4; ++i) w[i] = std::max(w[i], w[i - 1]);
  w[28] = std::max(w[28], w[27]);
  w[30] = std::max(w[30], w[29]);
}

/// Published, of the weights from w4 on.
constexpr std::array kFsrs7Spread{0.523,  0.2528, 0.4329, 0.2966, 0.2139, 0.2889, 0.1862, 0.0829,
                                  0.175,  0.3812, 0.3013, 0.9104, 0.3234, 0.2448, 0.3273, 0.1842,
                                  0.1542, 0.1735, 0.4608, 0.311,  0.864,  0.4053, 0.162,  0.0418,
                                  0.2596, 0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489};

/// Published of FSRS-6: fsrs-rs 6.6.1, src/training.rs.
constexpr std::array kFsrs6Spread{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,
                                  0.12, 0.39, 0.18,  0.33,  0.3,  0.09, 0.16,
                                  0.57, 0.25, 1.03,  0.31,  0.32, 0.14, 0.27};

/// Half the pull is a spread that is wider by the root of two.
Weights fsrs7_spread() {
  Weights spread(kFsrs6Spread.begin(), kFsrs6Spread.begin() + 4);
  for (const double one : kFsrs7Spread) spread.push_back(one * std::numbers::sqrt2);
  return spread;
}

}  // namespace

Parameters fsrs6_weights(std::span<const double> weights) {
  Parameters p;
  std::ranges::copy(weights, p.w.begin());
  return p;
}

Fsrs7 fsrs7_weights(std::span<const double> weights) {
  Fsrs7 p;
  std::ranges::copy(weights, p.w.begin());
  return p;
}

WeightedModel weighted(const Parameters& p) {
  return {&fsrs6(), vector_of(p.w)};
}

void move_into_bounds(const Model& model, Weights& weights) {
  for (std::size_t i = 0; i < weights.size(); ++i) {
    weights[i] = bounded(weights[i], model.lowest[i], model.highest[i]);
  }
  model.put_in_order(weights);
}

Result<WeightedModel> parse_model_weights(std::string_view text) {
  Weights weights = TRY(parse_numbers(text));
  if (weights.size() != fsrs7().usual.size()) return weighted(TRY(parameters_from(weights)));
  if (!std::ranges::all_of(weights, [](double w) { return std::isfinite(w); })) {
    return invalid_input("an FSRS-7 weight is not a finite number; give a number for it");
  }
  move_into_bounds(fsrs7(), weights);
  return WeightedModel{&fsrs7(), std::move(weights)};
}

const Model& fsrs6() {
  static const Model model{.name = "FSRS-6",
                           .usual = vector_of(Parameters{}.w),
                           .lowest = fsrs6_all_near(-1e9),
                           .highest = fsrs6_all_near(1e9),
                           .spread = vector_of(kFsrs6Spread),
                           .exact_days = false,
                           .slope = fsrs6_slope,
                           .foretell = fsrs6_foretell,
                           .put_in_order = fsrs6_order,
                           .recall = fsrs6_recall,
                           .step = fsrs6_step};
  return model;
}

const Model& fsrs7() {
  static const Model model{
      .name = "FSRS-7",
      .usual = vector_of(Fsrs7{}.w),
      .lowest = {1e-4, 1e-4, 1e-4, 1e-4, 1,    0.001, 0.1, 0,     0,     0.3,   0.01, 0.001,
                 0.1,  0,    0,    1,    0,    0,     0.5, 0.001, 0.001, 0.001, 0,    0,
                 1,    2.5,  0,    0.01, 0.01, 0.5,   0.5, 0.01,  0.1,   0,     0.1},
      .highest = {50, 100, 100, 100, 10, 4, 4, 4,  1.2, 3,    1.5,  0.9,  1,    3.5, 1, 7,   4,  2,
                  6,  1.5, 2,   1,   5,  1, 7, 15, 1,   0.25, 0.95, 0.85, 0.99, 1,   1, 0.9, 1.1},
      .spread = fsrs7_spread(),
      .exact_days = true,
      .slope = fsrs7_slope,
      .foretell = fsrs7_foretell,
      .put_in_order = fsrs7_order,
      .recall = fsrs7_recall,
      .step = fsrs7_step};
  return model;
}

}  // namespace hone::memory::training
