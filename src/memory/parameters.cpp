#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "memory/fsrs.h"

namespace hone::memory {
namespace {

struct Bounds {
  double lowest;
  double highest;
};

constexpr Bounds kFirstStability{Stability::kLowest, 100};

/// Of w0 to w20, as src/parameter_clipper.rs has them.
constexpr std::array<Bounds, 21> kBounds{{
    kFirstStability, kFirstStability, kFirstStability, kFirstStability,  // first stabilities
    {1, 10},         {0.001, 4},      {0.001, 4},      {0.001, 0.75},    // difficulty
    {0, 4.5},        {0, 0.8},        {0.001, 3.5},                      // success
    {0.001, 5},      {0.001, 0.25},   {0.001, 0.9},    {0, 4},           // lapse
    {0, 1},          {1, 6},                                             // hard, easy
    {0, 2},          {0, 2},          {0.01, 0.8},                       // same day
    {0.1, 0.8},                                                          // curve
}};

/// The largest w17 and w18 with which a lapse and its relearning steps do not leave a memory more
/// stable than it was before.
double same_day_ceiling(const Parameters& p, int relearning_steps) {
  if (relearning_steps <= 1) return 2;
  const double loss = -(std::log(p.w[11]) + std::log(std::exp2(p.w[13]) - 1) + p.w[14] * 0.3);
  return std::min(2.0, std::sqrt(std::max(0.01, loss / relearning_steps)));
}

/// FSRS-4.5 wrote difficulty otherwise; these are the weights of FSRS-5 that come nearest.
void rewrite_difficulty(Parameters& p) {
  p.w[4] += 2 * p.w[5];
  p.w[5] = std::log(3 * p.w[5] + 1) / 3;
  p.w[6] += 0.5;
}

/// What the older models had where FSRS-6 has weights: no same-day growth, and a fixed curve.
void append_missing(Parameters& p, std::size_t count) {
  if (count == 21) return;
  std::fill(p.w.begin() + static_cast<std::ptrdiff_t>(count), p.w.end(), 0.0);
  p.w[20] = 0.5;
}

Status check_weights(std::span<const double> weights) {
  const auto count = weights.size();
  if (count != 17 && count != 19 && count != 21) {
    return invalid_input(fmt::format(
        "There are {} FSRS weights; give the 17 of FSRS-4.5, the 19 of FSRS-5 or the 21 of FSRS-6.",
        count));
  }
  const auto bad = std::ranges::find_if_not(weights, [](double w) { return std::isfinite(w); });
  if (bad == weights.end()) return {};
  return invalid_input(fmt::format("FSRS weight w{} is not a finite number; give a number for it.",
                                   bad - weights.begin()));
}

}  // namespace

Parameters clipped(Parameters p, int relearning_steps) {
  // Exactly 0 is kept: weights of FSRS-5 and earlier have no w19, and stay the model they were.
  const bool without_w19 = p.w[19] == 0;
  for (std::size_t i = 0; i < p.w.size(); ++i) {
    p.w[i] = bounded(p.w[i], kBounds[i].lowest, kBounds[i].highest);
  }
  if (without_w19) p.w[19] = 0;
  const double ceiling = same_day_ceiling(p, relearning_steps);
  p.w[17] = std::min(p.w[17], ceiling);
  p.w[18] = std::min(p.w[18], ceiling);
  return p;
}

Result<Parameters> parameters_from(std::span<const double> weights, int relearning_steps) {
  TRY(check_weights(weights));
  Parameters p;
  std::ranges::copy(weights, p.w.begin());
  append_missing(p, weights.size());
  p = clipped(p, relearning_steps);
  if (weights.size() == 17) rewrite_difficulty(p);
  return clipped(p, relearning_steps);
}

}  // namespace hone::memory
