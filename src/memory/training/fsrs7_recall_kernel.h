#pragma once

#include <array>

#include "memory/fsrs7.h"
#include "memory/training/difficulty_kernel.h"

namespace hone::memory::training::seven {

inline constexpr std::size_t kWeights = 35;
inline constexpr std::size_t kFirstOfCurve = 27;  ///< w27 to w34 shape the two curves

using Tangents = TangentsOf<kWeights>;
using Move = MoveOf<kWeights>;

/// One of the two curves, (1 + factor t/S)^-decay, and the derivatives of its factor.
struct Curve {
  double decay = 0, factor = 0, by_decay = 0, by_base = 0;
};

/// What the formulas of FSRS-7 and their derivatives need of the weights, worked out once.
struct Constants {
  std::array<double, kWeights> w{};
  std::array<Curve, 2> curves{};
  DifficultyConstants difficulty{};
  batch::PerGrade first_stability{};
  std::array<double, 2> growth{};                 ///< e^(w - 1.5) for long and short pauses
  std::array<batch::PerGrade, 2> grade_factor{};  ///< hard and easy
};

/// The recall that is foretold before a review, with its derivatives by S and by the weights of the
/// curves.
struct Recall {
  Column r{}, by_s{};
  std::array<Column, kWeights - kFirstOfCurve> by{};
};

/// One curve's recall and its derivatives.
struct CurveColumns {
  Column r{}, by_s{}, by_decay{}, by_base{};
};

[[gnu::always_inline]] inline void follow_curve(const Curve& k, const Column& days_by_s,
                                                const Column& s, CurveColumns& x) {
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double whole = 1 + k.factor * days_by_s[i];
    const double log = fast::log(whole);
    const double recall = fast::exp(-k.decay * log);
    const double by_factor = -recall * k.decay * days_by_s[i] / whole;
    x.r[i] = recall;
    x.by_s[i] = -by_factor * k.factor / s[i];
    x.by_decay[i] = by_factor * k.by_decay - recall * log;
    x.by_base[i] = by_factor * k.by_base;
  }
}

/// (a r1 + b r2) / (a + b), with a = w31 S^-w33 and b = w32 S^w34.
[[gnu::always_inline]] inline void foretell_row(const Constants& k, const Lanes::Row& row,
                                                const Tangents& t, Recall& x) {
  Column s, days_by_s;
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    s[i] = t.stability[i] > 0 ? t.stability[i] : 1;
    days_by_s[i] = row.days[i] / s[i];
  }
  CurveColumns one, two;
  follow_curve(k.curves[0], days_by_s, s, one);
  follow_curve(k.curves[1], days_by_s, s, two);
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double log = fast::log(s[i]);
    const double a = k.w[31] * fast::exp(-k.w[33] * log);
    const double b = k.w[32] * fast::exp(k.w[34] * log);
    const double share = a / (a + b);
    const double recall = share * one.r[i] + (1 - share) * two.r[i];
    const double by_log_a = share * (one.r[i] - recall);
    const double by_log_b = (1 - share) * (two.r[i] - recall);
    x.r[i] = recall;
    x.by_s[i] = share * one.by_s[i] + (1 - share) * two.by_s[i] +
                (k.w[34] * by_log_b - k.w[33] * by_log_a) / s[i];
    x.by[0][i] = share * one.by_decay[i];
    x.by[1][i] = (1 - share) * two.by_decay[i];
    x.by[2][i] = share * one.by_base[i];
    x.by[3][i] = (1 - share) * two.by_base[i];
    x.by[4][i] = by_log_a / k.w[31];
    x.by[5][i] = by_log_b / k.w[32];
    x.by[6][i] = -log * by_log_a;
    x.by[7][i] = log * by_log_b;
  }
}

/// The derivatives of the recall by each weight.
[[gnu::always_inline]] inline void recall_by_weights(const Tangents& t, const Recall& x,
                                                     std::array<Column, kWeights>& by) {
  for (std::size_t p = 0; p < kWeights; ++p) {
    for (std::size_t i = 0; i < Lanes::kCount; ++i) by[p][i] = x.by_s[i] * t.stability_by[p][i];
  }
  for (std::size_t p = kFirstOfCurve; p < kWeights; ++p) {
    for (std::size_t i = 0; i < Lanes::kCount; ++i) by[p][i] += x.by[p - kFirstOfCurve][i];
  }
}

}  // namespace hone::memory::training::seven
