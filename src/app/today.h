#pragma once

#include <optional>
#include <vector>

#include "app/due.h"
#include "app/next_new.h"
#include "app/pace.h"
#include "app/practice_days.h"

namespace hone::app {

/// How much waits: units, the cards they are of, the questions that ask them.
struct Amount {
  int units = 0;
  int cards = 0;
  int questions = 0;
};

/// Practice of the last fourteen days as a sum of minutes. A day without practice takes nothing
/// away but what dropped out of the fourteen days at the other end; nothing is set back to zero.
struct Streak {
  static constexpr int kDays = 14;
  std::vector<Practice> days;  ///< today last
  double minutes = 0;          ///< of these days together
  double minutes_before = 0;   ///< of the fourteen days before them
  int practised_days = 0;      ///< of these days, those with a review
};

struct TodayReport {
  DueReport due;
  Amount waiting;            ///< what is due
  Amount fresh;              ///< what is new and allowed today
  Pace pace;                 ///< of the last 28 days
  double minutes = 0;        ///< that all of it takes at this pace
  bool asks_lists = false;   ///< a list is among it
  bool asks_others = false;  ///< something else is
  Practice today;
  Practice yesterday;
  Streak streak;
  std::optional<NextNew> next_new;
};

/// What a person wants to know before they begin.
Result<TodayReport> today(Store& store, const DueQuery& query);

}  // namespace hone::app
