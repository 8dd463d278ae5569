#pragma once

#include <cmath>
#include <cstddef>
#include <span>

#include "memory/fsrs.h"

namespace hone::memory::fsrs7 {

// The formulas of FSRS-7 for any kind of number: doubles, or numbers that carry derivatives with
// them. `w` are the 35 weights.

inline constexpr double kLowestStability = 0.0001;

template <typename Real>
struct State {
  Real stability;
  Real difficulty;
};

template <typename Real>
Real limited(const Real& value, double lowest, double highest) {
  if (!(value > lowest)) return Real(lowest);
  return value < highest ? value : Real(highest);
}

template <typename Real>
Real lesser(const Real& a, const Real& b) {
  return a < b ? a : b;
}

template <typename Real>
Real power(const Real& base, const Real& exponent) {
  using std::exp;
  using std::log;
  return exp(exponent * log(base));
}

/// (1 + (base^(-1/decay) - 1) t/S)^-decay.
template <typename Real>
Real one_curve(const Real& decay, const Real& base, const Real& s, double days) {
  using std::exp;
  using std::log;
  const Real factor = exp(-log(base) / decay) - Real(1);
  return exp(-decay * log(Real(1) + factor * Real(days) / s));
}

/// Both curves, the first weighing w31 S^-w33, the second w32 S^w34.
template <typename Real>
Real recall(std::span<const Real, 35> w, const Real& s, double days) {
  const Real first = w[31] * power(s, -w[33]);
  const Real second = w[32] * power(s, w[34]);
  const Real mixed =
      first * one_curve(w[27], w[29], s, days) + second * one_curve(w[28], w[30], s, days);
  return mixed / (first + second);
}

/// The stability after a review by the formulas whose weights begin at `k`: 7 long, 16 short.
template <typename Real>
Real one_stability(std::span<const Real, 35> w, std::size_t k, const State<Real>& state,
                   const Real& forgotten, Grade grade) {
  using std::exp;
  const Real& s = state.stability;
  const Real left = w[k + 3] * power(state.difficulty, -w[k + 4]) *
                    (power(s + Real(1), w[k + 5]) - Real(1)) * exp(forgotten * w[k + 6]);
  const Real after_lapse = lesser(s, left);
  if (grade == Grade::kAgain) return after_lapse;
  Real growth = exp(w[k] - Real(1.5)) * (Real(11) - state.difficulty) * power(s, -w[k + 1]) *
                (exp(forgotten * w[k + 2]) - Real(1));
  if (grade == Grade::kHard) growth = growth * w[k + 7];
  if (grade == Grade::kEasy) growth = growth * w[k + 8];
  const Real grown = s * (Real(1) + growth);
  return grown < after_lapse ? after_lapse : grown;
}

/// w4 - e^(w5 (G-1)) + 1, not limited.
template <typename Real>
Real first_difficulty(std::span<const Real, 35> w, double grade) {
  using std::exp;
  return w[4] - exp(w[5] * Real(grade - 1)) + Real(1);
}

template <typename Real>
State<Real> first(std::span<const Real, 35> w, Grade grade) {
  const auto number = static_cast<double>(grade);
  return {limited(w[static_cast<std::size_t>(grade) - 1], kLowestStability, 36'500),
          limited(first_difficulty(w, number), 1, 10)};
}

template <typename Real>
State<Real> next(std::span<const Real, 35> w, const State<Real>& state, Grade grade, double days) {
  using std::exp;
  const Real forgotten = Real(1) - recall(w, state.stability, days);
  const Real share = Real(1) - w[26] * exp(-w[25] * Real(days));
  const Real stability = share * one_stability(w, 7, state, forgotten, grade) +
                         (Real(1) - share) * one_stability(w, 16, state, forgotten, grade);
  const Real change = -w[6] * Real((static_cast<double>(grade) - 3) / 9);
  const Real moved = state.difficulty + (Real(10) - state.difficulty) * change;
  const Real difficulty = Real(0.01) * first_difficulty(w, 4.0) + Real(0.99) * moved;
  return {limited(stability, kLowestStability, 36'500), limited(difficulty, 1, 10)};
}

}  // namespace hone::memory::fsrs7
