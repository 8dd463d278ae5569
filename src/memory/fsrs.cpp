#include "memory/fsrs.h"

#include <algorithm>

#include "memory/difficulty.h"
#include "memory/stability.h"

namespace hone::memory {
namespace {

Stability next_stability(const Parameters& p, MemoryState state, Grade grade, Days elapsed) {
  if (elapsed.value == 0) return stability_after_same_day(p, state.stability, grade);
  const Retrievability recall = retrievability(p, state.stability, elapsed);
  if (grade != Grade::kAgain) return stability_after_success(p, state, recall, grade);
  return std::min(stability_after_lapse(p, state, recall), lapse_ceiling(p, state.stability));
}

}  // namespace

MemoryState first_state(const Parameters& p, Grade grade) {
  return {in_range(initial_stability(p, grade)), in_range(initial_difficulty(p, grade))};
}

MemoryState next_state(const Parameters& p, MemoryState state, Grade grade, Days elapsed) {
  const MemoryState from{in_range(state.stability), in_range(state.difficulty)};
  const Difficulty moved = moved_difficulty(p, from.difficulty, grade);
  return {in_range(next_stability(p, from, grade, elapsed)),
          in_range(reverted_difficulty(p, moved))};
}

MemoryState step(const Parameters& p, std::optional<MemoryState> state, Grade grade, Days elapsed) {
  return state ? next_state(p, *state, grade, elapsed) : first_state(p, grade);
}

}  // namespace hone::memory
