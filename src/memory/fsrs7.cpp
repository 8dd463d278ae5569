#include "memory/fsrs7.h"

#include <algorithm>

#include "memory/fsrs7_formulas.h"

namespace hone::memory {
namespace {

constexpr double kLongest = 36'500;

std::span<const double, 35> weights_in(const Fsrs7& p) {
  return p.w;
}

}  // namespace

Retrievability retrievability(const Fsrs7& p, Stability stability, Days elapsed) {
  const double s = bounded(stability.value, fsrs7::kLowestStability, Stability::kHighest);
  return {bounded(fsrs7::recall(weights_in(p), s, std::max(elapsed.value, 0.0)), 0, 1)};
}

Days interval(const Fsrs7& p, Stability stability, Retrievability desired) {
  double low = 0;
  double high = kLongest;
  if (retrievability(p, stability, {high}) >= desired) return {high};
  for (int round = 0; round < 100 && high - low > 1e-12 * high; ++round) {
    const double middle = (low + high) / 2;
    (retrievability(p, stability, {middle}) > desired ? low : high) = middle;
  }
  return {(low + high) / 2};
}

MemoryState step(const Fsrs7& p, std::optional<MemoryState> state, Grade grade, Days elapsed) {
  using State = fsrs7::State<double>;
  const auto w = weights_in(p);
  const State after = state ? fsrs7::next(w, State{state->stability.value, state->difficulty.value},
                                          grade, std::max(elapsed.value, 0.0))
                            : fsrs7::first(w, grade);
  return {{after.stability}, {after.difficulty}};
}

}  // namespace hone::memory
