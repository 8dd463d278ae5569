#include "memory/scheduler.h"

#include <algorithm>
#include <cmath>

#include "memory/fuzz.h"
#include "memory/learning_steps.h"

namespace hone::memory {
namespace {

constexpr Milliseconds kDay = std::chrono::days{1};

/// One review, without its grade: all that the four possible outcomes have in common.
struct Review {
  const std::optional<Progress>& before;
  Instant at;
  const Policy& policy;
  const Calendar& calendar;
  std::uint64_t unit_seed = 0;
  int elapsed_days = 0;
};

Review review_of(const std::optional<Progress>& before, Instant at, const Policy& policy,
                 const Calendar& calendar, std::uint64_t unit_seed) {
  const int days = before ? calendar.days_between(before->last_review, at) : 0;
  return {before, at, policy, calendar, unit_seed, std::max(days, 0)};
}

Phase phase_before(const Review& review) {
  return review.before ? review.before->phase : Phase::kLearning;
}

/// The phase whose steps an answer falls under: forgetting in review begins relearning.
Phase phase_of_steps(const Review& review) {
  const Phase phase = phase_before(review);
  return phase == Phase::kReview ? Phase::kRelearning : phase;
}

std::optional<StepTaken> step_taken(const Review& review, Grade grade) {
  const bool in_review = phase_before(review) == Phase::kReview;
  if (in_review && grade != Grade::kAgain) return std::nullopt;
  const auto& steps = phase_of_steps(review) == Phase::kLearning ? review.policy.learning_steps
                                                                 : review.policy.relearning_steps;
  return take_step(steps, review.before ? review.before->step : 0, grade);
}

MemoryState memory_after(const Review& review, Grade grade) {
  const auto before = review.before ? std::optional(review.before->memory) : std::nullopt;
  return step(review.policy.parameters, before, grade,
              Days{static_cast<double>(review.elapsed_days)});
}

/// Whole days, at least `shortest`. Fuzz never turns a growing interval into one that is not.
int whole_days(const Review& review, Days exact, int shortest) {
  const int maximum = std::max(review.policy.maximum_interval, 1);
  const int rounded = static_cast<int>(bounded(std::round(exact.value), 1, maximum));
  if (!review.policy.fuzz) return std::min(std::max(rounded, shortest), maximum);
  const bool grows = rounded > review.elapsed_days;
  const int least = grows ? std::max(shortest, review.elapsed_days + 1) : shortest;
  const int reviews = review.before ? review.before->reviews : 0;
  return pick(fuzz_range(exact, least, maximum), fuzz_fraction(review.unit_seed, reviews));
}

/// A better grade waits a day longer than the one below it, where that one is in review as well.
int review_interval(const Review& review, Grade grade) {
  const Policy& policy = review.policy;
  int days = 0;
  for (const Grade g : {Grade::kAgain, Grade::kHard, Grade::kGood, Grade::kEasy}) {
    if (g > grade) break;
    if (step_taken(review, g)) continue;
    const Stability stability = memory_after(review, g).stability;
    const Days exact = interval(policy.parameters, stability, policy.desired_retention);
    days = whole_days(review, exact, days + 1);
  }
  return days;
}

Instant start_after(const Review& review, int days) {
  return review.calendar.start_of(review.calendar.day_of(review.at) + std::chrono::days{days});
}

/// Steps are exact moments, but a step of a day or more waits for the start of its day.
Instant step_due(const Review& review, Milliseconds delay) {
  if (delay < kDay) return review.at + delay;
  return start_after(review, static_cast<int>((delay + kDay / 2) / kDay));
}

void place_in_steps(Progress& progress, const Review& review, StepTaken taken) {
  progress.phase = phase_of_steps(review);
  progress.step = taken.step;
  progress.interval = 0;
  progress.due = step_due(review, taken.delay);
}

void place_in_review(Progress& progress, const Review& review, Grade grade) {
  progress.phase = Phase::kReview;
  progress.step = 0;
  progress.interval = review_interval(review, grade);
  progress.due = start_after(review, progress.interval);
}

Progress outcome(const Review& review, Grade grade) {
  Progress progress = review.before.value_or(Progress{});
  if (!review.before) progress.first_review = review.at;
  const bool lapsed = review.before && phase_before(review) == Phase::kReview;
  progress.memory = memory_after(review, grade);
  progress.last_review = review.at;
  progress.reviews += 1;
  progress.lapses += lapsed && grade == Grade::kAgain ? 1 : 0;
  const auto taken = step_taken(review, grade);
  if (taken) {
    place_in_steps(progress, review, *taken);
  } else {
    place_in_review(progress, review, grade);
  }
  return progress;
}

}  // namespace

Result<Progress> advance(const std::optional<Progress>& before, Grade grade, Instant at,
                         const Policy& policy, const Calendar& calendar, std::uint64_t unit_seed) {
  if (before && at < before->last_review) {
    return invalid_input("The review at " + calendar.local_text(at) +
                         " is earlier than the last one, at " +
                         calendar.local_text(before->last_review) + "; give a later time.");
  }
  return outcome(review_of(before, at, policy, calendar, unit_seed), grade);
}

std::array<Progress, 4> preview(const std::optional<Progress>& before, Instant at,
                                const Policy& policy, const Calendar& calendar,
                                std::uint64_t unit_seed) {
  const Instant moment = before ? std::max(at, before->last_review) : at;
  const Review review = review_of(before, moment, policy, calendar, unit_seed);
  return {outcome(review, Grade::kAgain), outcome(review, Grade::kHard),
          outcome(review, Grade::kGood), outcome(review, Grade::kEasy)};
}

Retrievability recall_at(const Progress& progress, Instant at, const Parameters& parameters) {
  const std::chrono::duration<double, std::chrono::days::period> elapsed =
      at - progress.last_review;
  return retrievability(parameters, progress.memory.stability, Days{elapsed.count()});
}

}  // namespace hone::memory
