#include "memory/simulation/population.h"

#include <algorithm>

namespace hone::memory::simulation {
namespace {

constexpr std::size_t kFirstStabilities = 4;

/// Of w4 to w20.
constexpr std::array kDeviations{0.57, 0.28, 0.60, 0.12, 0.39, 0.18, 0.33, 0.30, 0.09,
                                 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

constexpr double kSpread = 0.5;
constexpr double kStabilitySpread = 0.4;
constexpr double kPaceSpread = 0.22;

void draw_weights(Parameters& p, Chance& chance) {
  const double together = kStabilitySpread * chance.normal();
  for (std::size_t i = 0; i < kFirstStabilities; ++i) {
    p.w[i] *= std::exp(together + 0.5 * kStabilitySpread * chance.normal());
  }
  std::sort(p.w.begin(), p.w.begin() + kFirstStabilities);
  for (std::size_t i = 0; i < kDeviations.size(); ++i) {
    p.w[kFirstStabilities + i] += kSpread * kDeviations[i] * chance.normal();
  }
  p = clipped(p, 1);
}

}  // namespace

Learner draw_learner(Chance& chance) {
  Learner learner;
  draw_weights(learner.parameters, chance);
  const double pace = std::exp(kPaceSpread * chance.normal());
  for (double& seconds : learner.seconds.first) seconds *= pace;
  for (double& seconds : learner.seconds.later) seconds *= pace;
  return learner;
}

}  // namespace hone::memory::simulation
