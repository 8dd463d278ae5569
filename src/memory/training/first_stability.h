#pragma once

#include <array>
#include <optional>
#include <span>

#include "memory/fsrs.h"
#include "memory/training/first_intervals.h"

namespace hone::memory::training {

// Stabilities after first reviews, told from first intervals alone. Source of all: fsrs-rs 6.6.1,
// src/parameter_initialization.rs.

/// The log loss of first intervals at stability `s` under the default curve, and a sixteenth of the
/// distance from `usual`.
double first_interval_loss(std::span<const FirstInterval> intervals, double s, double usual);

/// The stability with the least loss, 0.001 to 100, each interval's recall moved towards
/// `average_recall` as if by one card more.
double best_first_stability(std::span<const FirstInterval> intervals, double usual,
                            double average_recall);

/// Known stabilities made ascending with the grade (the better known one stands) and the unknown
/// ones filled in between and beyond. Nothing when none is known.
std::optional<std::array<double, 4>> filled_in(std::array<std::optional<double>, 4> known,
                                               const std::array<double, 4>& counts);

/// The four from the log, each moved towards that of `usual`, on the scale of logarithms, as if
/// that were known from 20 cards; those of `usual` where the log has no first interval.
std::array<double, 4> first_stabilities(const FirstIntervals& intervals, double average_recall,
                                        const Parameters& usual);

}  // namespace hone::memory::training
