#include "memory/learner.h"

#include <numeric>

namespace hone::memory {
namespace {

constexpr std::array kFourGrades{Grade::kAgain, Grade::kHard, Grade::kGood, Grade::kEasy};

}  // namespace

MemoryState end_of_day(const Parameters& p, std::optional<MemoryState> before, Grade grade,
                       Days elapsed) {
  const MemoryState after = step(p, before, grade, elapsed);
  return grade == Grade::kAgain ? next_state(p, after, Grade::kGood, Days{0}) : after;
}

std::array<Outcome, 4> first_outcomes(const Learner& learner) {
  std::array<Outcome, 4> outcomes;
  for (std::size_t i = 0; i < 4; ++i) {
    outcomes[i] = {learner.habits.first[i], learner.seconds.first[i],
                   end_of_day(learner.parameters, std::nullopt, kFourGrades[i], Days{0})};
  }
  return outcomes;
}

std::array<Outcome, 4> later_outcomes(const Learner& learner, MemoryState state, Days elapsed) {
  const double recall = retrievability(learner.parameters, state.stability, elapsed).value;
  std::array<Outcome, 4> outcomes;
  for (std::size_t i = 0; i < 4; ++i) {
    const double probability = i == 0 ? 1 - recall : recall * learner.habits.recalled[i - 1];
    outcomes[i] = {probability, learner.seconds.later[i],
                   end_of_day(learner.parameters, state, kFourGrades[i], elapsed)};
  }
  return outcomes;
}

double first_seconds(const Learner& learner) {
  const auto& habits = learner.habits.first;
  return std::inner_product(habits.begin(), habits.end(), learner.seconds.first.begin(), 0.0);
}

double later_seconds(const Learner& learner, Retrievability recall) {
  const auto& habits = learner.habits.recalled;
  const auto& seconds = learner.seconds.later;
  const double recalled =
      std::inner_product(habits.begin(), habits.end(), seconds.begin() + 1, 0.0);
  return recall.value * recalled + (1 - recall.value) * seconds[0];
}

}  // namespace hone::memory
