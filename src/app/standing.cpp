#include "app/standing.h"

#include <algorithm>

namespace hone::app {

DueDays::DueDays(const Calendar& calendar, Instant now, int days)
    : today_(calendar.start_of(calendar.day_of(now))),
      days_(static_cast<std::size_t>(std::max(days, 1)), 0) {
  Day day = calendar.day_of(now);
  for (std::size_t index = 0; index < days_.size(); ++index) {
    ends_.push_back(calendar.start_of(day += std::chrono::days{1}));
  }
}

void DueDays::add(Instant due) {
  const auto end = std::ranges::upper_bound(ends_, due);
  if (end == ends_.end()) {
    later_ += 1;
    return;
  }
  days_[static_cast<std::size_t>(end - ends_.begin())] += 1;
  overdue_ += due < today_ ? 1 : 0;
}

void StabilityBins::add(memory::Stability stability) {
  std::size_t bin = 0;
  while (bin + 1 < kBins && stability.value >= begin_of(bin + 1)) ++bin;
  units[bin] += 1;
}

}  // namespace hone::app
