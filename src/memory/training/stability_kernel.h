#pragma once

#include "memory/training/tangent_kernel.h"

namespace hone::memory::training {

/// Powers and gains of batch_kernel.h: one logarithm and two exponentials for all formulas.
struct Factors {
  Column log{};    ///< of D after a lapse, else of S
  Column log1p{};  ///< of S + 1
  Column power{}, gain{};
};

[[gnu::always_inline]] inline void factors(const TangentConstants& k, const Lanes::Row& row,
                                           const Tangents& t, const Recall& x, Factors& f) {
  const batch::Constants& c = k.c;
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double grade = row.grade[i];
    const double s = t.stability[i] > 0 ? t.stability[i] : 1;
    const double d = t.difficulty[i] > 0 ? t.difficulty[i] : 1;
    const double base = grade == 1 ? d : s;
    const double log = fast::log(row.days[i] == 0 ? s : base);
    const double success = c.w8 - c.w9 * log;
    const double lapse = c.w14 * (1 - x.r[i]) - c.w12 * log;
    const double same_day = c.same_day_growth(grade) - c.w19 * log;
    const double later = grade == 1 ? lapse : success;
    f.log[i] = log;
    f.log1p[i] = fast::log1p(s);
    f.power[i] = fast::exp(row.days[i] == 0 ? same_day : later);
    f.gain[i] = fast::expm1(grade == 1 ? c.w13 * f.log1p[i] : c.w10 * (1 - x.r[i]));
  }
}

[[gnu::always_inline]] inline void after_success(const TangentConstants& k, const Lanes::Row& row,
                                                 const Tangents& t, const Recall& x,
                                                 const Factors& f, Move& m) {
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double s = t.stability[i];
    const double grade = row.grade[i];
    const double factor = k.c.success_factor(grade);
    const double reach = s * f.power[i] * (11 - t.difficulty[i]);
    const double grown = reach * f.gain[i] * factor;
    const double by_forgetting = reach * factor * k.c.w10 * (f.gain[i] + 1);
    m.next[i] = s + grown;
    m.by_s[i] = 1 + (1 - k.c.w9) * (s > 0 ? grown / s : 0) - by_forgetting * x.by_s[i];
    m.by_d[i] = -s * f.power[i] * f.gain[i] * factor;
    m.by[8][i] = grown;
    m.by[9][i] = -grown * f.log[i];
    m.by[10][i] = reach * factor * (1 - x.r[i]) * (f.gain[i] + 1);
    m.by[15][i] = grade == 2 ? reach * f.gain[i] : 0;
    m.by[16][i] = grade == 4 ? reach * f.gain[i] : 0;
    m.by[20][i] = -by_forgetting * x.by_w20[i];
  }
}

[[gnu::always_inline]] inline void after_lapse(const TangentConstants& k, const Lanes::Row& row,
                                               const Tangents& t, const Recall& x, const Factors& f,
                                               Move& m) {
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double s = t.stability[i] > 0 ? t.stability[i] : 1;
    const double d = t.difficulty[i] > 0 ? t.difficulty[i] : 1;
    const bool lapse = row.grade[i] == 1;
    const double left = k.c.w11 * f.power[i] * f.gain[i];
    const double ceiling = s * k.c.lapse_share;
    const bool free = left < ceiling;
    const double by_s =
        k.c.w11 * f.power[i] * k.c.w13 * (f.gain[i] + 1) / (s + 1) - k.c.w14 * left * x.by_s[i];
    m.next[i] = lapse ? (free ? left : ceiling) : m.next[i];
    m.by_s[i] = lapse ? (free ? by_s : k.c.lapse_share) : m.by_s[i];
    m.by_d[i] = lapse ? (free ? -k.c.w12 * left / d : 0) : m.by_d[i];
    m.by[8][i] = lapse ? 0 : m.by[8][i];
    m.by[9][i] = lapse ? 0 : m.by[9][i];
    m.by[10][i] = lapse ? 0 : m.by[10][i];
    m.by[11][i] = lapse && free ? f.power[i] * f.gain[i] : 0;
    m.by[12][i] = lapse && free ? -left * f.log[i] : 0;
    m.by[13][i] = lapse && free ? k.c.w11 * f.power[i] * (f.gain[i] + 1) * f.log1p[i] : 0;
    m.by[14][i] = lapse && free ? left * (1 - x.r[i]) : 0;
    m.by[17][i] = lapse && !free ? -k.w18 * ceiling : 0;
    m.by[18][i] = lapse && !free ? -k.w17 * ceiling : 0;
    m.by[20][i] = lapse ? (free ? -k.c.w14 * left * x.by_w20[i] : 0) : m.by[20][i];
  }
}

/// What a later day's formulas gave is taken back where the review was on the same day.
[[gnu::always_inline]] inline void after_same_day(const TangentConstants& k, const Lanes::Row& row,
                                                  const Tangents& t, const Factors& f, Move& m) {
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const double s = t.stability[i];
    const bool same = row.days[i] == 0;
    const double least = k.c.same_day_least(row.grade[i]);
    const bool free = f.power[i] > least;
    const double next = s * f.power[i];
    m.next[i] = same ? (free ? next : s * least) : m.next[i];
    m.by_s[i] = same ? (free ? f.power[i] * (1 - k.c.w19) : least) : m.by_s[i];
    m.by_d[i] = same ? 0 : m.by_d[i];
    m.by[17][i] = same ? (free ? next * (row.grade[i] - 3 + k.w18) : 0) : m.by[17][i];
    m.by[18][i] = same ? (free ? next * k.w17 : 0) : m.by[18][i];
    m.by[19][i] = same && free ? -next * f.log[i] : 0;
    m.by[20][i] = same ? 0 : m.by[20][i];
  }
  for (const std::size_t p : {8U, 9U, 10U, 11U, 12U, 13U, 14U, 15U, 16U}) {
    for (std::size_t i = 0; i < Lanes::kCount; ++i) {
      m.by[p][i] = row.days[i] == 0 ? 0 : m.by[p][i];
    }
  }
}

/// Cards without a state begin, and what is out of range no longer follows the parameters.
[[gnu::always_inline]] inline void begin_and_limit(const TangentConstants& k, const Lanes::Row& row,
                                                   const Tangents& t, Move& m) {
  Column free;
  for (std::size_t i = 0; i < Lanes::kCount; ++i) {
    const bool fresh = t.stability[i] == 0;
    const double next = fresh ? k.c.first_stability(row.grade[i]) : m.next[i];
    const bool inside = next > Stability::kLowest && next < Stability::kHighest;
    free[i] = inside && !fresh ? 1 : 0;
    m.next[i] = in_range(Stability{next}).value;
    m.by_s[i] = free[i] == 1 ? m.by_s[i] : 0;
    m.by_d[i] = free[i] == 1 ? m.by_d[i] : 0;
  }
  for (std::size_t p = 0; p < 4; ++p) {
    const auto grade = static_cast<double>(p + 1);
    for (std::size_t i = 0; i < Lanes::kCount; ++i) {
      m.by[p][i] = t.stability[i] == 0 && row.grade[i] == grade ? 1 : 0;
    }
  }
  for (std::size_t p = 8; p < kWeights; ++p) {
    for (std::size_t i = 0; i < Lanes::kCount; ++i) m.by[p][i] = free[i] == 1 ? m.by[p][i] : 0;
  }
}

}  // namespace hone::memory::training
