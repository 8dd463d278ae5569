#include "app/recall_trace.h"

#include <algorithm>

namespace hone::app {
namespace {

using DaysSpan = std::chrono::duration<double, std::chrono::days::period>;

}  // namespace

Result<DayFinder*> RecallTrace::finder_of(const Schedule& schedule) {
  if (schedule_ == &schedule) return finder_;
  auto found = finders_.find(&schedule);
  if (found == finders_.end()) {
    Calendar calendar = TRY(Calendar::create(schedule.zone, schedule.rollover_hour));
    found = finders_.emplace(&schedule, DayFinder(std::move(calendar))).first;
  }
  schedule_ = &schedule;
  finder_ = &found->second;
  return finder_;
}

RecallTrace::Memory& RecallTrace::memory_of(UnitNumber unit) {
  const auto index = static_cast<std::size_t>(unit.value);
  if (index >= memories_.size()) memories_.resize(std::max(index + 1, memories_.size() * 2));
  return memories_[index];
}

Result<std::span<const std::optional<Foretold>>> RecallTrace::review(const LogEntry& entry) {
  DayFinder* const finder = TRY(finder_of(*entry.schedule));
  const memory::Parameters& parameters = entry.schedule->policy.parameters;
  const Day day = finder->day_of(entry.at);
  const bool any_missed = entry.any_missed();
  foretold_.clear();
  for (const LoggedUnit& unit : entry.units) {
    Memory& known = memory_of(unit.unit);
    if (known.resets != entry.resets) known.state.reset();
    if (known.state && known.under != entry.schedule) {
      known.day = finder->calendar().day_of(known.at);
    }
    const auto grade = memory::item_grade(entry.confidence, unit.missed, any_missed);
    const auto days = known.state ? std::max<std::int64_t>((day - known.day).count(), 0) : 0;
    std::optional<Foretold>& foretold = foretold_.emplace_back();
    if (days > 0) {
      const memory::Days elapsed{DaysSpan(entry.at - known.at).count()};
      foretold = {memory::retrievability(parameters, known.state->stability, elapsed), day,
                  grade != memory::Grade::kAgain};
    }
    known = {memory::step(parameters, known.state, grade, {static_cast<double>(days)}), entry.at,
             day, entry.resets, entry.schedule};
  }
  return foretold_;
}

}  // namespace hone::app
