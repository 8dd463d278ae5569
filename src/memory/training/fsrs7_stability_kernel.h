#pragma once

#include "memory/training/fsrs7_recall_kernel.h"

namespace hone::memory::training::seven {

/// The stability after a review by the formulas for long or for short pauses, with its derivatives
/// by S, D, the forgotten share q = 1 - R and the set's nine weights.
struct Part {
  Column next{}, by_s{}, by_d{}, by_q{};
  std::array<Column, 9> by{};
};

/// What both parts need of the states.
struct Before {
  Column s{}, d{}, q{}, log_s{}, log_d{}, log1p_s{};
};

[[gnu::always_inline]] inline void look_before(const Tangents& t, const Recall& x, Before& b) {
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    b.s[i] = t.stability[i] > 0 ? t.stability[i] : 1;
    b.d[i] = t.difficulty[i] > 0 ? t.difficulty[i] : 1;
    b.q[i] = 1 - x.r[i];
    b.log_s[i] = fast::log(b.s[i]);
    b.log_d[i] = fast::log(b.d[i]);
    b.log1p_s[i] = fast::log1p(b.s[i]);
  }
}

/// S (1 + growth (11-D) S^-w1 (e^(q w2) - 1) factor), the weights counted from the set's first.
[[gnu::always_inline]] inline void after_success(const Constants& k, std::size_t set,
                                                 const Lanes::Row& row, const Before& b, Part& m) {
  const double w1 = k.w[8 + 9 * set];
  const double w2 = k.w[9 + 9 * set];
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double grade = row.grade[i];
    const double gain = fast::expm1(b.q[i] * w2);
    const double plain = b.s[i] * k.growth[set] * (11 - b.d[i]) * fast::exp(-w1 * b.log_s[i]);
    const double reach = plain * k.grade_factor[set](grade);
    const double grown = reach * gain;
    m.next[i] = b.s[i] + grown;
    m.by_s[i] = 1 + (1 - w1) * grown / b.s[i];
    m.by_d[i] = -grown / (11 - b.d[i]);
    m.by_q[i] = reach * w2 * (gain + 1);
    m.by[0][i] = grown;
    m.by[1][i] = -b.log_s[i] * grown;
    m.by[2][i] = reach * b.q[i] * (gain + 1);
    m.by[7][i] = grade == 2 ? plain * gain : 0;
    m.by[8][i] = grade == 4 ? plain * gain : 0;
  }
}

/// min(S, w3 D^-w4 ((S+1)^w5 - 1) e^(q w6)) in place of it where the card was forgotten.
[[gnu::always_inline]] inline void after_lapse(const Constants& k, std::size_t set,
                                               const Lanes::Row& row, const Before& b, Part& m) {
  const double w3 = k.w[10 + 9 * set];
  const double w4 = k.w[11 + 9 * set];
  const double w5 = k.w[12 + 9 * set];
  const double w6 = k.w[13 + 9 * set];
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const bool lapse = row.grade[i] == 1;
    const double power = fast::exp(b.q[i] * w6 - w4 * b.log_d[i]);
    const double gain = fast::expm1(w5 * b.log1p_s[i]);
    const double left = w3 * power * gain;
    const bool free = left < b.s[i];
    const bool lost = lapse && free;
    const double by_s = w3 * power * w5 * (gain + 1) / (b.s[i] + 1);
    m.next[i] = lapse ? (free ? left : b.s[i]) : m.next[i];
    m.by_s[i] = lapse ? (free ? by_s : 1) : m.by_s[i];
    m.by_d[i] = lapse ? (free ? -w4 * left / b.d[i] : 0) : m.by_d[i];
    m.by_q[i] = lapse ? (free ? w6 * left : 0) : m.by_q[i];
    m.by[0][i] = lapse ? 0 : m.by[0][i];
    m.by[1][i] = lapse ? 0 : m.by[1][i];
    m.by[2][i] = lapse ? 0 : m.by[2][i];
    m.by[3][i] = lost ? power * gain : 0;
    m.by[4][i] = lost ? -b.log_d[i] * left : 0;
    m.by[5][i] = lost ? w3 * power * (gain + 1) * b.log1p_s[i] : 0;
    m.by[6][i] = lost ? b.q[i] * left : 0;
  }
}

/// The two parts mixed: the shorter the pause, the more the short one counts.
[[gnu::always_inline]] inline void mix(const Constants& k, const Lanes::Row& row, const Recall& x,
                                       const Part& long_part, const Part& short_part, Move& m) {
  Column share, by_q;
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double days = row.days[i];
    const double faded = fast::exp(-k.w[25] * days);
    const double apart = short_part.next[i] - long_part.next[i];
    share[i] = k.w[26] * faded;
    by_q[i] = (1 - share[i]) * long_part.by_q[i] + share[i] * short_part.by_q[i];
    m.next[i] = long_part.next[i] + share[i] * apart;
    m.by_s[i] =
        (1 - share[i]) * long_part.by_s[i] + share[i] * short_part.by_s[i] - by_q[i] * x.by_s[i];
    m.by_d[i] = (1 - share[i]) * long_part.by_d[i] + share[i] * short_part.by_d[i];
    m.by[25][i] = -days * share[i] * apart;
    m.by[26][i] = faded * apart;
  }
  for (std::size_t p = 0; p < 9; ++p) {
    for (std::size_t i = 0; i < Lanes::kCount; ++i) {
      m.by[7 + p][i] = (1 - share[i]) * long_part.by[p][i];
      m.by[16 + p][i] = share[i] * short_part.by[p][i];
    }
  }
  for (std::size_t p = 0; p < x.by.size(); ++p) {
    for (std::size_t i = 0; i < Lanes::kCount; ++i) {
      m.by[kFirstOfCurve + p][i] = -by_q[i] * x.by[p][i];
    }
  }
}

/// Cards without a state begin, and what is out of range no longer follows the weights.
[[gnu::always_inline]] inline void begin_and_limit(const Constants& k, const Lanes::Row& row,
                                                   const Tangents& t, Move& m) {
  constexpr double kLowest = 0.0001;
  Column free;
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const bool fresh = t.stability[i] == 0;
    const double next = fresh ? k.first_stability(row.grade[i]) : m.next[i];
    free[i] = next > kLowest && next < Stability::kHighest && !fresh ? 1 : 0;
    m.next[i] = bounded(next, kLowest, Stability::kHighest);
    m.by_s[i] = free[i] == 1 ? m.by_s[i] : 0;
    m.by_d[i] = free[i] == 1 ? m.by_d[i] : 0;
  }
  for (std::size_t p = 0; p < 4; ++p) {
    const auto grade = static_cast<double>(p + 1);
    for (std::size_t i = 0; i < Lanes::kCount; ++i) {
      m.by[p][i] = t.stability[i] == 0 && row.grade[i] == grade ? 1 : 0;
    }
  }
  for (std::size_t p = 7; p < kWeights; ++p) {
    for (std::size_t i = 0; i < Lanes::kCount; ++i) m.by[p][i] = free[i] == 1 ? m.by[p][i] : 0;
  }
}

}  // namespace hone::memory::training::seven
