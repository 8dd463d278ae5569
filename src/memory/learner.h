#pragma once

#include <array>
#include <optional>

#include "memory/fsrs.h"

namespace hone::memory {

/// How often each grade is given. Each array sums to 1.
struct GradeHabits {
  std::array<double, 4> first{0.20, 0.10, 0.55, 0.15};  ///< again to easy, at the first review
  std::array<double, 3> recalled{0.12, 0.73, 0.15};     ///< hard to easy, when it came back
  bool operator==(const GradeHabits&) const = default;
};

/// Seconds that a review takes, by grade; what is relearned after a lapse is part of it.
struct ReviewSeconds {
  std::array<double, 4> first{42, 30, 30, 25};
  std::array<double, 4> later{20, 10, 8, 6};
  bool operator==(const ReviewSeconds&) const = default;
};

/// A person as the simulator and the planner see one: a memory, habits and a pace. The habits and
/// seconds given here are rules of thumb.
struct Learner {
  Parameters parameters;
  GradeHabits habits;
  ReviewSeconds seconds;
  bool operator==(const Learner&) const = default;
};

/// One of the four things that a review may lead to.
struct Outcome {
  double probability = 0;
  double seconds = 0;
  MemoryState after;
};

/// The state at the end of the day of a review. What was forgotten is asked once more on that day,
/// and comes back as good.
MemoryState end_of_day(const Parameters&, std::optional<MemoryState>, Grade, Days elapsed);

/// By grade, again first.
std::array<Outcome, 4> first_outcomes(const Learner&);
std::array<Outcome, 4> later_outcomes(const Learner&, MemoryState, Days elapsed);

/// Mean seconds of a first review, and of a later one at this probability of recall.
double first_seconds(const Learner&);
double later_seconds(const Learner&, Retrievability);

}  // namespace hone::memory
