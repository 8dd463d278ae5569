#include "memory/planning/transitions.h"

#include "memory/fast_math.h"
#include "memory/stability.h"

namespace hone::memory::planning {

StateTransitions::StateTransitions(const Parameters& p, MemoryState state)
    : decay_(p.w[20]),
      stretch_((std::pow(0.9, -1 / p.w[20]) - 1) / state.stability.value),
      log_stability_(std::log(state.stability.value)),
      growth_(std::exp(p.w[8]) * (11 - state.difficulty.value) *
              std::pow(state.stability.value, -p.w[9])),
      w10_(p.w[10]),
      hard_(p.w[15]),
      easy_(p.w[16]),
      lapse_(std::log(stability_after_lapse(p, state, {1}).value)),
      w14_(p.w[14]),
      ceiling_(std::log(lapse_ceiling(p, state.stability).value)),
      relearned_(p.w[17] * p.w[18]),
      w19_(p.w[19]) {}

[[gnu::always_inline]] inline double StateTransitions::curve(double elapsed) const {
  return fast::exp(-decay_ * fast::log(1 + stretch_ * elapsed));
}

[[gnu::always_inline]] inline Places StateTransitions::places_after(double recall) const {
  const double gain = growth_ * fast::expm1((1 - recall) * w10_);
  const double lapsed = std::min(lapse_ + (1 - recall) * w14_, ceiling_);
  const auto grown = [&](double factor) {
    return static_cast<float>(StateGrid::place(log_stability_ + fast::log(1 + gain * factor)));
  };
  const double relearned = lapsed + std::max(0.0, relearned_ - w19_ * lapsed);
  return {static_cast<float>(StateGrid::place(relearned)), grown(hard_), grown(1), grown(easy_)};
}

double StateTransitions::recall(double elapsed) const {
  return curve(elapsed);
}

Places StateTransitions::stability(double recall) const {
  return places_after(recall);
}

void StateTransitions::each_day(int since, std::span<float> recall, std::span<float> after) const {
  const std::size_t days = recall.size();
  float* const again = after.data();
  float* const hard = again + days;
  float* const good = hard + days;
  float* const easy = good + days;
  for (std::size_t day = 0; day < days; ++day) {
    const double chance = curve(static_cast<double>(static_cast<int>(day) + since));
    const Places places = places_after(chance);
    recall[day] = static_cast<float>(chance);
    again[day] = places[0];
    hard[day] = places[1];
    good[day] = places[2];
    easy[day] = places[3];
  }
}

Transitions::Transitions(const Learner& learner, int days)
    : learner_(learner),
      days_(days),
      recall_(static_cast<std::size_t>(days + 1) * StateGrid::kStabilities, 1),
      stability_(static_cast<std::size_t>(days + 1) * 4 * StateGrid::kNodes) {
  constexpr std::size_t kWidth = StateGrid::kStabilities;
  for (std::size_t node = 0; node < StateGrid::kNodes; ++node) {
    const MemoryState state{{StateGrid::stability_at(node % kWidth)},
                            {StateGrid::difficulty_at(node / kWidth)}};
    const StateTransitions from(learner.parameters, state);
    for (std::size_t elapsed = 1; elapsed <= static_cast<std::size_t>(days); ++elapsed) {
      const double recall = from.recall(static_cast<double>(elapsed));
      recall_[elapsed * kWidth + node % kWidth] = static_cast<float>(recall);
      const Places after = from.stability(recall);
      for (std::size_t g = 0; g < 4; ++g) {
        stability_[(elapsed * 4 + g) * StateGrid::kNodes + node] = after[g];
      }
    }
  }
  for (std::size_t j = 0; j < StateGrid::kDifficulties; ++j) {
    const auto after = later_outcomes(learner, {{1}, {StateGrid::difficulty_at(j)}}, {1});
    for (std::size_t g = 0; g < 4; ++g) {
      difficulty_[g][j] = Place::of(StateGrid::place(after[g].after.difficulty));
    }
  }
}

}  // namespace hone::memory::planning
