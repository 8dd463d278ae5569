#include "memory/planning/known_reviews.h"

#include <algorithm>
#include <cmath>

namespace hone::memory::planning {

double Choices::best_from(std::size_t day) const {
  const auto first = on_day.begin() + static_cast<std::ptrdiff_t>(std::min(day, on_day.size()));
  const auto found = std::max_element(first, on_day.end());
  return found == on_day.end() ? never : std::max(never, *found);
}

double Choices::chance_of_never(double temperature) const {
  const double best = best_from(0);
  const auto weight = [&](double value) { return std::exp((value - best) / temperature); };
  double sum = weight(never);
  for (const double value : on_day) {
    if (value > kNever) sum += weight(value);
  }
  return weight(never) / sum;
}

KnownReviews::KnownReviews(const Transitions& transitions, const Problem& problem)
    : transitions_(&transitions),
      problem_(&problem),
      stride_(problem.days() + 1),
      recall_(problem.known.size() * stride_),
      after_(problem.known.size() * 4 * stride_),
      difficulties_(problem.known.size()) {
  const Parameters& parameters = transitions.learner().parameters;
  for (std::size_t index = 0; index < problem.known.size(); ++index) {
    const KnownUnit& unit = problem.known[index];
    const MemoryState state{in_range(unit.state.stability), in_range(unit.state.difficulty)};
    const StateTransitions from(parameters, state);
    from.each_day(unit.since, std::span(recall_).subspan(index * stride_, stride_),
                  std::span(after_).subspan(index * 4 * stride_, 4 * stride_));
    const auto after = later_outcomes(transitions.learner(), state, {1});
    for (std::size_t g = 0; g < 4; ++g) {
      difficulties_[index][g] = Place::of(StateGrid::place(after[g].after.difficulty));
    }
  }
}

std::array<double, 4> KnownReviews::chances(std::size_t index, std::size_t day) const {
  const auto& habits = transitions_->learner().habits.recalled;
  const double r = recall(index, day);
  return {1 - r, r * habits[0], r * habits[1], r * habits[2]};
}

void KnownReviews::weigh(std::size_t index, const UnitValues& values,
                         std::span<const double> prices, Choices& choices) const {
  const auto interview = [&](const Interview& i) {
    return i.weight * recall(index, static_cast<std::size_t>(i.day));
  };
  double passed = 0;
  auto coming = problem_->interviews.begin();
  choices.on_day.assign(problem_->days(), Choices::kNever);
  for (std::size_t day = 0; day < problem_->days(); ++day) {
    for (; coming->day <= static_cast<int>(day); ++coming) passed += interview(*coming);
    const bool again_today = day == 0 && problem_->known[index].since == 0;
    if (problem_->seconds[day] <= 0 || again_today) continue;
    const auto chance = chances(index, day);
    double value = passed - prices[day] * seconds(index, day);
    for (std::size_t g = 0; g < 4; ++g) {
      value += chance[g] * values.at(day, place(index, g, day), difficulties_[index][g]);
    }
    choices.on_day[day] = value;
  }
  for (; coming != problem_->interviews.end(); ++coming) passed += interview(*coming);
  choices.never = passed;
}

void KnownReviews::add(std::size_t index, std::size_t day, double share, UnitFlow& flow) const {
  const auto chance = chances(index, day);
  for (std::size_t g = 0; g < 4; ++g) {
    flow.add(day, place(index, g, day), difficulties_[index][g], share * chance[g]);
  }
}

double KnownReviews::gain(std::size_t index, std::size_t day, std::size_t date) const {
  const auto chance = chances(index, day);
  double after = 0;
  for (std::size_t g = 0; g < 4; ++g) {
    after += chance[g] * static_cast<double>(between(transitions_->recall(date - day).data(),
                                                     place(index, g, day)));
  }
  return after - recall(index, date);
}

}  // namespace hone::memory::planning
