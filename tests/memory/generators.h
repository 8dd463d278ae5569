#pragma once

#include <rapidcheck.h>

#include <cmath>
#include <cstdint>

#include "memory/fsrs.h"

namespace hone::memory {

/// A number of [lowest, highest], both ends included.
inline rc::Gen<double> number(double lowest, double highest) {
  constexpr std::int64_t kSteps = 1'000'000'000;
  return rc::gen::map(rc::gen::inRange<std::int64_t>(0, kSteps + 1), [=](std::int64_t i) {
    return lowest + (highest - lowest) * (static_cast<double>(i) / kSteps);
  });
}

/// A positive number of which each order of magnitude is equally likely.
inline rc::Gen<double> magnitude(double lowest, double highest) {
  return rc::gen::map(number(std::log(lowest), std::log(highest)), [=](double log) {
    return std::min(std::max(std::exp(log), lowest), highest);
  });
}

/// Any double at all: infinities, subnormals and what is not a number among them.
inline rc::Gen<double> any_double() {
  return rc::gen::map(rc::gen::arbitrary<std::uint64_t>(),
                      [](std::uint64_t bits) { return std::bit_cast<double>(bits); });
}

inline rc::Gen<Grade> grade() {
  return rc::gen::element(Grade::kAgain, Grade::kHard, Grade::kGood, Grade::kEasy);
}

/// A stability of its whole range, at its ends now and then.
inline rc::Gen<Stability> stability() {
  return rc::gen::map(rc::gen::oneOf(magnitude(0.001, 36'500), rc::gen::element(0.001, 36'500.0)),
                      [](double value) { return Stability{value}; });
}

inline rc::Gen<MemoryState> memory_state() {
  return rc::gen::apply([](Stability s, double d) { return MemoryState{s, Difficulty{d}}; },
                        stability(), number(1, 10));
}

/// A memory with or without a state.
inline rc::Gen<std::optional<MemoryState>> maybe_memory_state() {
  return rc::gen::oneOf(
      rc::gen::just(std::optional<MemoryState>{}),
      rc::gen::map(memory_state(), [](MemoryState state) { return std::optional(state); }));
}

/// Whole days, the same day one time in three.
inline rc::Gen<Days> whole_days() {
  return rc::gen::map(
      rc::gen::oneOf(rc::gen::just(0), rc::gen::inRange(1, 30), rc::gen::inRange(30, 40'000)),
      [](int days) { return Days{static_cast<double>(days)}; });
}

/// Weights anywhere within their bounds, the defaults one time in four.
inline rc::Gen<Parameters> parameters() {
  auto arbitrary = rc::gen::map(rc::gen::container<std::array<double, 21>>(number(0, 1)),
                                [](std::array<double, 21> share) {
                                  Parameters lowest, highest;
                                  lowest.w.fill(-1e9);
                                  highest.w.fill(1e9);
                                  lowest = clipped(lowest, 1);
                                  highest = clipped(highest, 1);
                                  Parameters p;
                                  for (std::size_t i = 0; i < share.size(); ++i) {
                                    p.w[i] = lowest.w[i] + (highest.w[i] - lowest.w[i]) * share[i];
                                  }
                                  return clipped(p, 1);
                                });
  return rc::gen::oneOf(rc::gen::just(Parameters{}), arbitrary, arbitrary, arbitrary);
}

}  // namespace hone::memory
