#include "memory/planning/unit_flow.h"

namespace hone::memory::planning {
namespace {

constexpr std::size_t kRow = StateGrid::kStabilities;
constexpr std::size_t kStates = StateGrid::kNodes;

/// Fewer units than this share of all are not followed further.
constexpr double kNegligible = 1e-8;

/// Shares what arrives at a place between its two neighbours.
void put(double* nodes, float place, double units) {
  const auto at = static_cast<std::size_t>(place);
  const double above = units * static_cast<double>(place - static_cast<float>(at));
  nodes[at] += units - above;
  nodes[at + 1] += above;
}

std::array<double, 4> chances(const Learner& learner, float recall) {
  const auto recalled = static_cast<double>(recall);
  const auto& habits = learner.habits.recalled;
  return {1 - recalled, recalled * habits[0], recalled * habits[1], recalled * habits[2]};
}

}  // namespace

UnitFlow::UnitFlow(const UnitValues& values)
    : values_(&values),
      days_(values.problem().days()),
      settled_(days_ * kStates),
      arrived_(days_ * 4 * kStates) {}

void UnitFlow::add(std::size_t day, float stability, Place difficulty, double units) {
  const double above = units * static_cast<double>(difficulty.share);
  double* low = &settled_[day * kStates + difficulty.at * kRow];
  put(low, stability, units - above);
  put(low + kRow, stability, above);
  units_ += units;
}

void UnitFlow::run(const UnitKind& kind, bool foretold, std::vector<DayFlow>& flow) {
  for (std::size_t day = 0; day < days_; ++day) {
    if (values_->problem().seconds[day] <= 0) continue;
    settle_difficulties(day);
    for (std::size_t next = day + 1; next < days_; ++next) {
      if (values_->problem().seconds[next] <= 0) continue;
      go_on(day, next, kind, flow[next]);
      if (foretold) foretell(day, next, kind, flow[next]);
    }
  }
}

void UnitFlow::go_on(std::size_t day, std::size_t next, const UnitKind& kind, DayFlow& flow) {
  const Transitions& transitions = values_->transitions();
  const Learner& learner = transitions.learner();
  const double lapse_seconds = kind.seconds * later_seconds(learner, {0});
  const double recalled_seconds = kind.seconds * later_seconds(learner, {1});
  const auto share = values_->shares(day, next);
  const auto recall = transitions.recall(next - day);
  const double* here = &settled_[day * kStates];
  for (std::size_t k = 0; k < kStates; ++k) {
    const double units = here[k] * static_cast<double>(share[k]);
    if (units <= kNegligible * units_) continue;
    const auto chance = chances(learner, recall[k % kRow]);
    flow.returning += units;
    flow.seconds += units * (chance[0] * lapse_seconds + (1 - chance[0]) * recalled_seconds);
    for (std::size_t g = 0; g < 4; ++g) {
      double* row = &arrived_[(next * 4 + g) * kStates + k / kRow * kRow];
      put(row, transitions.stability(next - day, g)[k], units * chance[g]);
    }
  }
}

void UnitFlow::foretell(std::size_t day, std::size_t next, const UnitKind& kind,
                        DayFlow& flow) const {
  const Transitions& transitions = values_->transitions();
  const auto& interviews = values_->problem().interviews;
  const auto share = values_->shares(day, next);
  const auto recall = transitions.recall(next - day);
  for (std::size_t k = 0; k < kStates; ++k) {
    const double units = settled_[day * kStates + k] * static_cast<double>(share[k]);
    if (units <= kNegligible * units_) continue;
    const auto chance = chances(transitions.learner(), recall[k % kRow]);
    for (std::size_t n = 0; n < interviews.size(); ++n) {
      const auto date = static_cast<std::size_t>(interviews[n].day);
      if (date <= next) continue;
      double gain = -static_cast<double>(transitions.recall(date - day)[k % kRow]);
      for (std::size_t g = 0; g < 4; ++g) {
        const float place = transitions.stability(next - day, g)[k];
        gain +=
            chance[g] * static_cast<double>(between(transitions.recall(date - next).data(), place));
      }
      flow.recall[n] += kind.weight * units * gain;
    }
  }
}

void UnitFlow::settle_difficulties(std::size_t day) {
  const Transitions& transitions = values_->transitions();
  for (std::size_t g = 0; g < 4; ++g) {
    for (std::size_t j = 0; j < StateGrid::kDifficulties; ++j) {
      const Place to = transitions.difficulty(g, j);
      const double* arrived = &arrived_[(day * 4 + g) * kStates + j * kRow];
      double* low = &settled_[day * kStates + to.at * kRow];
      const auto above = static_cast<double>(to.share);
      for (std::size_t i = 0; i < kRow; ++i) {
        low[i] += (1 - above) * arrived[i];
        low[i + kRow] += above * arrived[i];
      }
    }
  }
}

}  // namespace hone::memory::planning
