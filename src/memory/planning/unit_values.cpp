#include "memory/planning/unit_values.h"

#include <limits>

#include "memory/fast_math.h"

namespace hone::memory::planning {
namespace {

constexpr std::size_t kWidth = StateGrid::kStabilities;
constexpr std::size_t kNodes = StateGrid::kNodes;
constexpr auto kEver = std::numeric_limits<std::size_t>::max();

}  // namespace

UnitValues::UnitValues(const Transitions& transitions, const Problem& problem)
    : transitions_(&transitions),
      problem_(&problem),
      days_(problem.days()),
      values_(days_ * kNodes),
      mixed_(days_ * 4 * kNodes),
      shares_(days_ * days_ * kNodes) {}

void UnitValues::add_recall(std::span<float> recall, std::size_t reviewed, std::size_t after,
                            std::size_t until) const {
  for (const Interview& interview : problem_->interviews) {
    const auto day = static_cast<std::size_t>(interview.day);
    if (day <= after || day > until) continue;
    const auto row = transitions_->recall(day - reviewed);
    for (std::size_t i = 0; i < kWidth; ++i) {
      recall[i] += static_cast<float>(interview.weight) * row[i];
    }
  }
}

double UnitValues::at(std::size_t day, float stability, Place difficulty) const {
  const float* low = &values_[day * kNodes + difficulty.at * kWidth];
  const float below = between(low, stability);
  return static_cast<double>(below) +
         static_cast<double>(difficulty.share * (between(low + kWidth, stability) - below));
}

void UnitValues::solve(std::span<const double> prices, double temperature) {
  for (std::size_t day = days_; day-- > 0;) {
    if (problem_->seconds[day] <= 0) continue;
    choose(day, prices, temperature);
    mix_difficulties(day);
  }
}

void UnitValues::choose(std::size_t day, std::span<const double> prices, double temperature) {
  std::array<float, kWidth> recall{};
  std::size_t counted = day;
  best_.fill(-std::numeric_limits<float>::max());
  for (std::size_t next = day + 1; next < days_; ++next) {
    if (problem_->seconds[next] <= 0) continue;
    add_recall(recall, day, counted, next);
    counted = next;
    weigh_review(day, next, prices[next], recall);
  }
  add_recall(recall, day, counted, kEver);
  float* never = &shares_[(day * days_ + day) * kNodes];
  for (std::size_t k = 0; k < kNodes; ++k) {
    never[k] = recall[k % kWidth];
    best_[k] = std::max(best_[k], never[k]);
  }
  if (temperature > 0) soften(day, temperature);
  std::ranges::copy(best_, values_.begin() + static_cast<std::ptrdiff_t>(day * kNodes));
}

void UnitValues::weigh_review(std::size_t day, std::size_t next, double price,
                              std::span<const float> recall) {
  const Learner& learner = transitions_->learner();
  const auto hard = static_cast<float>(learner.habits.recalled[0]);
  const auto good = static_cast<float>(learner.habits.recalled[1]);
  const auto easy = static_cast<float>(learner.habits.recalled[2]);
  const auto recalled_cost = static_cast<float>(price * later_seconds(learner, {1}));
  const auto lapse_cost = static_cast<float>(price * later_seconds(learner, {0}));
  const std::size_t elapsed = next - day;
  const float* probability = transitions_->recall(elapsed).data();
  float* value = &shares_[(day * days_ + next) * kNodes];
  for (std::size_t j = 0; j < StateGrid::kDifficulties; ++j) {
    std::array<const float*, 4> mixed{};
    std::array<const float*, 4> place{};
    for (std::size_t g = 0; g < 4; ++g) {
      mixed[g] = &mixed_[(next * 4 + g) * kNodes + j * kWidth];
      place[g] = &transitions_->stability(elapsed, g)[j * kWidth];
    }
    for (std::size_t i = 0; i < kWidth; ++i) {
      const float lapsed = between(mixed[0], place[0][i]) - lapse_cost;
      const float recalled = hard * between(mixed[1], place[1][i]) +
                             good * between(mixed[2], place[2][i]) +
                             easy * between(mixed[3], place[3][i]) - recalled_cost;
      const std::size_t k = j * kWidth + i;
      value[k] = recall[i] + lapsed + probability[i] * (recalled - lapsed);
      best_[k] = std::max(best_[k], value[k]);
    }
  }
}

void UnitValues::soften(std::size_t day, double temperature) {
  std::array<double, kNodes> sum{};
  const double coldness = 1 / temperature;
  for (std::size_t next = day; next < days_; ++next) {
    float* share = &shares_[(day * days_ + next) * kNodes];
    if (problem_->seconds[next] <= 0) {
      std::fill_n(share, kNodes, 0.0F);
      continue;
    }
    for (std::size_t k = 0; k < kNodes; ++k) {
      const double chance = fast::exp(static_cast<double>(share[k] - best_[k]) * coldness);
      share[k] = static_cast<float>(chance);
      sum[k] += chance;
    }
  }
  for (std::size_t next = day; next < days_; ++next) {
    float* share = &shares_[(day * days_ + next) * kNodes];
    for (std::size_t k = 0; k < kNodes; ++k) share[k] /= static_cast<float>(sum[k]);
  }
  for (std::size_t k = 0; k < kNodes; ++k) {
    best_[k] += static_cast<float>(temperature * fast::log(sum[k]));
  }
}

void UnitValues::mix_difficulties(std::size_t day) {
  for (std::size_t g = 0; g < 4; ++g) {
    for (std::size_t j = 0; j < StateGrid::kDifficulties; ++j) {
      const Place to = transitions_->difficulty(g, j);
      const float* low = &values_[day * kNodes + to.at * kWidth];
      float* mixed = &mixed_[(day * 4 + g) * kNodes + j * kWidth];
      for (std::size_t i = 0; i < kWidth; ++i) {
        mixed[i] = low[i] + to.share * (low[i + kWidth] - low[i]);
      }
    }
  }
}

}  // namespace hone::memory::planning
