#pragma once

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar.h"
#include "deck/names.h"

namespace hone::app {

/// Days without study: days of the week, and single days.
struct DaysOff {
  std::array<bool, 7> weekdays{};  ///< Sunday first
  std::set<Day> days;
  auto operator<=>(const DaysOff&) const = default;

  [[nodiscard]] bool contains(Day day) const;
};

/// Reads "sat", "Saturday" or "2026-12-24" into `off`.
Status add_day_off(DaysOff& off, std::string_view text, const Calendar& calendar, Instant now);

/// As `add_day_off` reads them: "saturday", "2026-12-24".
std::vector<std::string> names_of(const DaysOff& off);

/// What a person wants to be ready for, and with how much time.
struct PlanRequest {
  std::vector<Day> interviews;  ///< in order, each once
  double minutes = 25;          ///< a day
  DaysOff off;
  std::vector<deck::DeckName> decks;  ///< none: all
  auto operator<=>(const PlanRequest&) const = default;
};

/// How far ahead a plan may look, in days.
inline constexpr int kLongestPlan = 120;

/// Fails when there is no interview, one is today or earlier or too far off, there are no minutes,
/// or every day until the last interview is off.
Status check(const PlanRequest& request, Day today);

/// One line an entry: "interview 2026-12-12", "minutes 25", "off sat", "deck Launch interviews".
std::string print_plan_request(const PlanRequest& request);
Result<PlanRequest> parse_plan_request(std::string_view text, const Calendar& calendar);

}  // namespace hone::app
