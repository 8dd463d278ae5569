#include "app/practice_days.h"

#include "app/pace.h"

namespace hone::app {
namespace {

constexpr std::chrono::days kWeek{7};

void join(Practice& sum, const Practice& more) {
  sum.reviews += more.reviews;
  sum.units += more.units;
  sum.recalled += more.recalled;
  sum.spent += more.spent;
}

}  // namespace

int recalled_units(const LogEntry& entry) {
  const bool any_missed = entry.any_missed();
  return static_cast<int>(std::ranges::count_if(entry.units, [&](const LoggedUnit& unit) {
    return memory::item_grade(entry.confidence, unit.missed, any_missed) != memory::Grade::kAgain;
  }));
}

void PracticeDays::add(const LogEntry& entry) {
  const Day day = finder_.day_of(entry.at);
  const Practice one{.day = day,
                     .reviews = 1,
                     .units = static_cast<int>(entry.units.size()),
                     .recalled = recalled_units(entry),
                     .spent = counted_time(entry.spent)};
  join(days_.try_emplace(day, Practice{.day = day}).first->second, one);
}

Practice PracticeDays::on(Day day) const {
  const auto found = days_.find(day);
  return found == days_.end() ? Practice{.day = day} : found->second;
}

std::vector<Practice> PracticeDays::days(Day first, Day last) const {
  std::vector<Practice> all;
  for (Day day = first; day <= last; day += std::chrono::days{1}) all.push_back(on(day));
  return all;
}

std::vector<Practice> PracticeDays::weeks(Day first, Day last) const {
  std::vector<Practice> all;
  for (Day week = week_of(first); week <= last; week += kWeek) {
    Practice sum{.day = week};
    const auto end = days_.lower_bound(week + kWeek);
    for (auto day = days_.lower_bound(week); day != end; ++day) join(sum, day->second);
    all.push_back(sum);
  }
  return all;
}

}  // namespace hone::app
