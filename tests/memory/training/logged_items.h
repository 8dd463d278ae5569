#pragma once

#include <chrono>

#include "memory/training/lanes.h"
#include "memory/training/simulated_log.h"

namespace hone::memory::training {

inline constexpr auto kToTheEnd = ~std::uint32_t{0};

/// All items of a log, each with the weight 1.
inline Lanes lanes_of_items(const Histories& h, bool exact = false) {
  std::vector<float> weight(h.reviews());
  for (const std::uint32_t item : h.by_time) weight[item] = 1;
  return lanes_of(h, weight, kToTheEnd, exact);
}

/// Reviews on many days, and some once more on the same one.
inline Histories a_log() {
  auto rows = simulated_log(other_truth(), 60, 200, 4);
  const auto count = rows.size();
  for (std::size_t i = 0; i < count; i += 3) {  // and once more on the same day
    rows.push_back(rows[i]);
    rows.back().at += std::chrono::minutes{9};
    rows.back().grade = static_cast<Grade>(1 + i % 4);
  }
  return histories_of(rows).histories;
}

}  // namespace hone::memory::training
