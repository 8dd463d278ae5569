#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <vector>

#include "memory/fuzz.h"
#include "memory/generators.h"
#include "memory/scheduler.h"

namespace hone::memory {
namespace {

constexpr Instant kBegin{std::chrono::hours{24 * 20'000}};

rc::Gen<Milliseconds> pause(Milliseconds longest) {
  return rc::gen::map(rc::gen::inRange<std::int64_t>(0, longest.count()),
                      [](std::int64_t count) { return Milliseconds{count}; });
}

rc::Gen<std::vector<Milliseconds>> steps() {
  return rc::gen::resize(
      4, rc::gen::container<std::vector<Milliseconds>>(rc::gen::element<Milliseconds>(
             std::chrono::minutes{1}, std::chrono::minutes{10}, std::chrono::hours{8},
             std::chrono::days{1}, std::chrono::days{3})));
}

rc::Gen<Policy> policy() {
  return rc::gen::apply(
      [](Parameters p, double retention, std::vector<Milliseconds> learning,
         std::vector<Milliseconds> relearning, int maximum, bool fuzz) {
        return Policy{p, {retention}, std::move(learning), std::move(relearning), maximum, fuzz, 8};
      },
      parameters(), number(0.7, 0.99), steps(), steps(),
      rc::gen::oneOf(rc::gen::just(36'500), rc::gen::inRange(1, 60)), rc::gen::arbitrary<bool>());
}

/// A unit at some point of its life: reviewed on time, too early and far too late.
struct Situation {
  Policy policy;
  Calendar calendar;
  std::optional<Progress> before;
  Instant at;
  std::uint64_t seed;
};

Situation situation() {
  const int rollover = *rc::gen::inRange(0, 24);
  const auto* zone = *rc::gen::element("UTC", "Europe/Vienna", "America/New_York",
                                       "Australia/Lord_Howe", "Asia/Kathmandu");
  Situation s{*policy(), Calendar::create(zone, rollover).value(), std::nullopt,
              kBegin + *pause(std::chrono::days{365}), *rc::gen::arbitrary<std::uint64_t>()};
  for (const Grade g : *rc::gen::resize(8, rc::gen::container<std::vector<Grade>>(grade()))) {
    s.before = advance(s.before, g, s.at, s.policy, s.calendar, s.seed).value();
    const auto wait = s.before->due - s.before->last_review;
    s.at += std::chrono::duration_cast<Milliseconds>(wait * *number(0, 2));
  }
  return s;
}

std::array<Progress, 4> preview_of(const Situation& s) {
  return preview(s.before, s.at, s.policy, s.calendar, s.seed);
}

RC_GTEST_PROP(Advance, IsOneOfThePreviews, ()) {
  const Situation s = situation();
  const auto four = preview_of(s);
  for (std::size_t i = 0; i < 4; ++i) {
    const auto progress =
        advance(s.before, static_cast<Grade>(i + 1), s.at, s.policy, s.calendar, s.seed);
    RC_ASSERT(progress.value() == four.at(i));
  }
}

RC_GTEST_PROP(Advance, MakesAUnitDueLaterThanItsReview, ()) {
  const Situation s = situation();
  for (const Progress& p : preview_of(s)) {
    RC_ASSERT(p.last_review == s.at);
    RC_ASSERT(p.due > s.at);
    RC_ASSERT(p.reviews == (s.before ? s.before->reviews : 0) + 1);
  }
}

RC_GTEST_PROP(Advance, GivesReviewsWholeDaysAndStepsNone, ()) {
  const Situation s = situation();
  for (const Progress& p : preview_of(s)) {
    if (p.phase == Phase::kReview) {
      RC_ASSERT(p.interval >= 1 && p.interval <= s.policy.maximum_interval);
      RC_ASSERT(p.due ==
                s.calendar.start_of(s.calendar.day_of(s.at) + std::chrono::days{p.interval}));
      RC_ASSERT(p.step == 0);
    } else {
      RC_ASSERT(p.interval == 0);
    }
  }
}

RC_GTEST_PROP(Advance, MakesABetterGradeWaitLongerUpToTheMaximum, ()) {
  const Situation s = situation();
  const auto four = preview_of(s);
  for (std::size_t i = 1; i < 4; ++i) {
    const Progress& lower = four.at(i - 1);
    const Progress& better = four.at(i);
    if (lower.phase != Phase::kReview) continue;
    RC_ASSERT(better.phase == Phase::kReview);
    RC_ASSERT(better.interval > lower.interval || better.interval == s.policy.maximum_interval);
  }
}

RC_GTEST_PROP(Advance, MovesTheMemoryAsTheModelSays, ()) {
  const Situation s = situation();
  const Grade g = *grade();
  const auto memory = s.before ? std::optional(s.before->memory) : std::nullopt;
  const int days = s.before ? s.calendar.days_between(s.before->last_review, s.at) : 0;
  const auto progress = advance(s.before, g, s.at, s.policy, s.calendar, s.seed).value();
  RC_ASSERT(progress.memory == step(s.policy.parameters, memory, g, {static_cast<double>(days)}));
}

RC_GTEST_PROP(Advance, RefusesTimeRunningBackwards, ()) {
  const Situation s = situation();
  RC_PRE(s.before.has_value());
  const Instant earlier = s.before->last_review - Milliseconds{1};
  RC_ASSERT(!advance(s.before, *grade(), earlier, s.policy, s.calendar, s.seed).has_value());
}

RC_GTEST_PROP(Advance, FuzzesWithinTheRangeOfTheExactInterval, ()) {
  Situation s = situation();
  s.policy.fuzz = true;
  s.policy.maximum_interval = 36'500;
  const Progress p = preview_of(s).at(0);  // again has no lower grade to stay above
  RC_PRE(p.phase == Phase::kReview);
  const Days exact = interval(s.policy.parameters, p.memory.stability, s.policy.desired_retention);
  const double days = std::max(exact.value, 1.0);
  RC_ASSERT(p.interval >= fuzz_range({days}, 1, 36'500).lowest);
  // A growing interval is at least the whole day that it rounds to, and spread around that.
  RC_ASSERT(p.interval <= fuzz_range({std::max(days, std::round(days))}, 1, 36'500).highest);
}

}  // namespace
}  // namespace hone::memory
