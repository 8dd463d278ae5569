#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/calendar.h"
#include "base/instant.h"
#include "memory/fsrs.h"

namespace hone::memory {

/// Everything a schedule follows from besides the reviews themselves. It is stored with each review
/// so that the log alone gives the same states again.
struct Policy {
  Parameters parameters;
  Retrievability desired_retention{0.9};  ///< 0.70 to 0.99
  /// Each more than 0 and at most a year; none means that the first interval is already in days.
  std::vector<Milliseconds> learning_steps{std::chrono::minutes{1}, std::chrono::minutes{10}};
  std::vector<Milliseconds> relearning_steps{std::chrono::minutes{10}};
  int maximum_interval = 36'500;  ///< days, 1 to 36,500
  bool fuzz = true;               ///< spread intervals of 2.5 days and more, so that units part
  int leech_threshold = 8;        ///< lapses after which a unit is called a leech; 0 is never
  auto operator<=>(const Policy&) const = default;
};

/// Fails when a value is outside the range given above, naming it.
Status check(const Policy&);

enum class Phase { kLearning, kReview, kRelearning };

/// What is known of one unit after its last review.
struct Progress {
  Phase phase = Phase::kLearning;
  int step = 0;  ///< index into the (re)learning steps; 0 in review
  MemoryState memory;
  Instant first_review;
  Instant last_review;
  Instant due;
  int interval = 0;  ///< days until `due` when the phase is review, else 0
  int reviews = 0;
  int lapses = 0;  ///< times it was forgotten in review
  auto operator<=>(const Progress&) const = default;
};

/// Progress after a review at `at`. `unit_seed` makes the fuzz differ between units and the same
/// for one unit each time. Days are the calendar's: a review on the same day is a same-day review,
/// and what is due on a day is due from that day's first moment.
/// Fails when `at` is before the last review.
Result<Progress> advance(const std::optional<Progress>&, Grade, Instant at, const Policy&,
                         const Calendar&, std::uint64_t unit_seed);

/// What each of the four grades would lead to now, again first. A better grade in review comes at
/// least a day later, up to the maximum. A moment before the last review counts as that review's.
std::array<Progress, 4> preview(const std::optional<Progress>&, Instant at, const Policy&,
                                const Calendar&, std::uint64_t unit_seed);

/// Probability of recall at `at`, from fractional days since the last review.
Retrievability recall_at(const Progress&, Instant at, const Parameters&);

/// Whether the last lapse reached the threshold, or one of the repeats at every half of it.
bool is_leech(const Progress&, const Policy&);

}  // namespace hone::memory
