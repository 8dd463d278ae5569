#pragma once

#include "base/calendar.h"

namespace hone {

/// Calendar::day_of for many moments of which most lie on the day of the one before: the calendar
/// is asked once a day. Not for several threads.
class DayFinder {
 public:
  explicit DayFinder(Calendar calendar) : calendar_(std::move(calendar)) {}

  Day day_of(Instant at) {
    if (at < begins_ || at >= ends_) look_up(at);
    return day_;
  }
  [[nodiscard]] const Calendar& calendar() const { return calendar_; }

 private:
  void look_up(Instant at) {
    day_ = calendar_.day_of(at);
    begins_ = calendar_.start_of(day_);
    ends_ = calendar_.start_of(day_ + std::chrono::days{1});
  }

  Calendar calendar_;
  Day day_;
  Instant begins_;
  Instant ends_;  ///< not after `begins_`: nothing was looked up yet
};

/// The Monday of the week that a day belongs to.
inline Day week_of(Day day) {
  return day - (std::chrono::weekday{day} - std::chrono::Monday);
}

}  // namespace hone
