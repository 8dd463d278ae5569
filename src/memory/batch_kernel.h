#pragma once

#include <array>

#include "memory/batch.h"
#include "memory/fast_math.h"

namespace hone::memory::batch {

/// One value for each grade, chosen by comparisons: an index would not be vectorised.
struct PerGrade {
  std::array<double, 4> of;

  [[gnu::always_inline]] double operator()(double grade) const {
    const auto [again, hard, good, easy] = of;
    const double low = grade == 1 ? again : hard;
    const double high = grade == 3 ? good : easy;
    return grade < 3 ? low : high;
  }
};

template <typename Function>
PerGrade per_grade(Function value) {
  return {{value(Grade::kAgain), value(Grade::kHard), value(Grade::kGood), value(Grade::kEasy)}};
}

/// All that the formulas need of the parameters, worked out once for a batch.
struct Constants {
  PerGrade first_stability, first_difficulty;
  PerGrade success_factor, same_day_growth, same_day_least, difficulty_change;
  double curve_factor, decay, w8, w9, w10, w11, w12, w13, w14, w19;
  double lapse_share, reverted_target, reverted_share;
};

Constants constants_of(const Parameters&);

/// As many memories as fit the nearest cache with all that is worked out of them on the way. Each
/// loop below goes over one or two columns, does one thing, and becomes vector instructions.
struct Columns {
  static constexpr std::size_t kRows = 64;
  using Column = std::array<double, kRows>;
  Column stability, difficulty, grade, days;
  Column forgotten;  ///< 1 - R
  Column power;      ///< the power of S or D that the formula has
  Column gain;       ///< its factor of the form e^x - 1
};

/// A review falls under one of three formulas of stability. Each has one power of S or D, with what
/// else is an exponential in the same exponent, and one factor e^x - 1, so that one logarithm and
/// two exponentials serve all three.
[[gnu::always_inline]] inline void forgetting(const Constants& c, Columns& x) {
  for (std::size_t i = 0; i < Columns::kRows; ++i) {
    const double days = x.days[i] > 0 ? x.days[i] : 0;
    const double stretched = c.curve_factor * days / x.stability[i];
    x.forgotten[i] = 1 - fast::exp(-c.decay * fast::log(1 + stretched));
  }
}

[[gnu::always_inline]] inline void powers(const Constants& c, Columns& x) {
  for (std::size_t i = 0; i < Columns::kRows; ++i) {
    const double base = x.grade[i] == 1 ? x.difficulty[i] : x.stability[i];
    const double log = fast::log(x.days[i] == 0 ? x.stability[i] : base);
    const double success = c.w8 - c.w9 * log;
    const double lapse = c.w14 * x.forgotten[i] - c.w12 * log;
    const double same_day = c.same_day_growth(x.grade[i]) - c.w19 * log;
    const double later = x.grade[i] == 1 ? lapse : success;
    x.power[i] = fast::exp(x.days[i] == 0 ? same_day : later);
  }
}

[[gnu::always_inline]] inline void gains(const Constants& c, Columns& x) {
  for (std::size_t i = 0; i < Columns::kRows; ++i) {
    const double success = c.w10 * x.forgotten[i];
    const double lapse = c.w13 * fast::log1p(x.stability[i]);
    x.gain[i] = fast::expm1(x.grade[i] == 1 ? lapse : success);
  }
}

[[gnu::always_inline]] inline void next_stabilities(const Constants& c, const Columns& x,
                                                    double* stability) {
  for (std::size_t i = 0; i < Columns::kRows; ++i) {
    const double s = x.stability[i];
    const double growth =
        x.power[i] * (11 - x.difficulty[i]) * x.gain[i] * c.success_factor(x.grade[i]);
    const double left = c.w11 * x.power[i] * x.gain[i];
    const double ceiling = s * c.lapse_share;
    const double least = c.same_day_least(x.grade[i]);
    const double same_day = s * (x.power[i] > least ? x.power[i] : least);
    const double lapse = left < ceiling ? left : ceiling;
    const double later = x.grade[i] == 1 ? lapse : s * (1 + growth);
    const double next = x.days[i] == 0 ? same_day : later;
    const double first = c.first_stability(x.grade[i]);
    stability[i] = in_range(Stability{stability[i] == 0 ? first : next}).value;
  }
}

/// Before `next_stabilities`: a stability of 0 still tells which memories have no state.
[[gnu::always_inline]] inline void next_difficulties(const Constants& c, const Columns& x,
                                                     const double* stability, double* difficulty) {
  for (std::size_t i = 0; i < Columns::kRows; ++i) {
    const double d = x.difficulty[i];
    const double moved = d + (10 - d) * c.difficulty_change(x.grade[i]);
    const double next = c.reverted_target + c.reverted_share * moved;
    const double first = c.first_difficulty(x.grade[i]);
    difficulty[i] = in_range(Difficulty{stability[i] == 0 ? first : next}).value;
  }
}

/// The recall of one memory in each row, from the given places on.
[[gnu::always_inline]] inline void recall_rows(const Constants& c, const double* stability,
                                               const double* days, double* recall) {
  for (std::size_t i = 0; i < Columns::kRows; ++i) {
    const double s = in_range(Stability{stability[i]}).value;
    const double elapsed = days[i] > 0 ? days[i] : 0;
    const double r = fast::exp(-c.decay * fast::log(1 + c.curve_factor * elapsed / s));
    recall[i] = stability[i] == 0 ? 1 : r;
  }
}

/// One memory in each row, from the given places on; the results go to the same places.
[[gnu::always_inline]] inline void step_rows(const Constants& c, Columns& x, double* stability,
                                             double* difficulty, const std::uint8_t* grade,
                                             const double* days) {
  for (std::size_t i = 0; i < Columns::kRows; ++i) {
    x.stability[i] = in_range(Stability{stability[i]}).value;
    x.difficulty[i] = in_range(Difficulty{difficulty[i]}).value;
    x.grade[i] = grade[i];
    x.days[i] = days[i];
  }
  forgetting(c, x);
  powers(c, x);
  gains(c, x);
  next_difficulties(c, x, stability, difficulty);
  next_stabilities(c, x, stability);
}

}  // namespace hone::memory::batch
