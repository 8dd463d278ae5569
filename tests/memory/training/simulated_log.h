#pragma once

#include <random>
#include <vector>

#include "memory/fsrs.h"
#include "memory/training/histories.h"

namespace hone::memory::training {

/// The log of a learner whose memory is `truth`, of FSRS-6 or FSRS-7: `cards` cards begun over
/// `days` days and reviewed when the default weights say, now and then early or late.
template <typename Truth>
std::vector<ReviewRow> simulated_log(const Truth& truth, int cards, int days, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<> share(0, 1);
  const auto grade_of_success = [&] {
    const double draw = share(random);
    return draw < 0.15 ? Grade::kHard : draw < 0.85 ? Grade::kGood : Grade::kEasy;
  };
  std::vector<ReviewRow> rows;
  for (int card = 0; card < cards; ++card) {
    std::optional<MemoryState> real;
    std::optional<MemoryState> believed;
    int last = 0;
    for (int day = static_cast<int>(share(random) * days); day < days;) {
      const Days elapsed{real ? static_cast<double>(day - last) : 0};
      const double recall = real ? retrievability(truth, real->stability, elapsed).value : 0.6;
      const Grade grade = share(random) < recall ? grade_of_success() : Grade::kAgain;
      rows.push_back({.card = card,
                      .at = Instant{std::chrono::days{day}} + std::chrono::seconds{card},
                      .day = day,
                      .grade = grade});
      real = step(truth, real, grade, elapsed);
      believed = step(Parameters{}, believed, grade, elapsed);
      last = day;
      const double pause =
          interval(Parameters{}, believed->stability, {0.9}).value * (0.7 + share(random));
      day += std::max(1, static_cast<int>(std::lround(std::min(pause, 400.0))));
    }
  }
  return rows;
}

inline std::vector<ReviewRow> simulated_log(const Parameters& truth, int cards, int days,
                                            unsigned seed) {
  return simulated_log<Parameters>(truth, cards, days, seed);
}

/// Weights of someone who forgets otherwise than most.
inline Parameters other_truth() {
  Parameters p;
  p.w = {0.5, 0.8,  4.0,  14.0, 6.6, 0.7, 2.2, 0.03, 1.7, 0.15, 0.65,
         1.5, 0.09, 0.32, 1.75, 0.5, 2.2, 0.5, 0.15, 0.1, 0.26};
  return p;
}

}  // namespace hone::memory::training
