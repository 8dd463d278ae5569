#pragma once

#include <map>
#include <vector>

#include "app/ports/review_log.h"
#include "base/day_finder.h"

namespace hone::app {

/// What was done on a day, or in a week.
struct Practice {
  Day day;           ///< of a week its Monday
  int reviews = 0;   ///< questions answered
  int units = 0;     ///< what they asked for
  int recalled = 0;  ///< of those, not graded as forgotten
  Milliseconds spent{0};

  [[nodiscard]] double minutes() const {
    return std::chrono::duration<double, std::chrono::minutes::period>(spent).count();
  }
};

/// Practice by the days of a person's calendar.
class PracticeDays {
 public:
  explicit PracticeDays(const Calendar& calendar) : finder_(calendar) {}

  void add(const LogEntry& entry);

  [[nodiscard]] Practice on(Day day) const;
  /// One for every day from the first to the last.
  [[nodiscard]] std::vector<Practice> days(Day first, Day last) const;
  /// One for every week from that of the first day to that of the last.
  [[nodiscard]] std::vector<Practice> weeks(Day first, Day last) const;

 private:
  DayFinder finder_;
  std::map<Day, Practice> days_;
};

/// Units of a review that were not graded as forgotten.
int recalled_units(const LogEntry& entry);

}  // namespace hone::app
