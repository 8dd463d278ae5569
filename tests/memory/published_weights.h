#pragma once

#include <array>
#include <span>

#include "memory/fsrs.h"

namespace hone::memory {

/// Weights that published test suites use, and the settings they switch.

/// FSRS-5, from fsrs-rs 6.6.1 (BSD-3-Clause), src/inference.rs.
inline constexpr std::array kRustFsrs5{0.6845422,  1.6790825, 4.7349424,    10.042885,  7.4410233,
                                       0.64219797, 1.071918,  0.0025195254, 1.432437,   0.1544,
                                       0.8692766,  2.0696752, 0.0953,       0.2975,     2.4691248,
                                       0.19542035, 3.201072,  0.18046261,   0.121442534};

/// FSRS-5's defaults, from ts-fsrs 5.4.1 (MIT), __tests__/FSRS-5.test.ts.
inline constexpr std::array kDefaultFsrs5{
    0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046,  1.54575, 0.1192,
    1.01925, 1.9395,  0.11,  0.29605,  2.2698, 0.2315, 2.9898, 0.51655, 0.6621};

/// FSRS-5, from ts-fsrs 5.4.1 (MIT), __tests__/impl/long-term_scheduler.test.ts.
inline constexpr std::array kLongTermFsrs5{0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007,
                                           0.0674, 1.6597, 0.1712, 1.1178,  2.0225, 0.0904, 0.3025,
                                           2.1214, 0.2498, 2.9466, 0.4891,  0.6468};

inline Parameters as_fsrs6(std::span<const double> weights) {
  return parameters_from(weights).value();
}

/// What the published suites call "no short term".
inline Parameters without_same_day(Parameters p) {
  p.w[17] = p.w[18] = p.w[19] = 0;
  return p;
}

}  // namespace hone::memory
