#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "base/instant.h"
#include "base/result.h"

namespace hone {

/// A day of the person's calendar, counted from 1970-01-01.
using Day = std::chrono::local_days;

/// How moments become days: a time zone, and the hour (0 to 23) at which a new day begins for
/// someone who studies past midnight.
class Calendar {
 public:
  /// Fails when the zone is not in the time-zone database or the hour is not 0 to 23.
  /// An empty zone name or "system" means the machine's own zone.
  static Result<Calendar> create(std::string_view zone, int rollover_hour);

  /// The day that `at` belongs to: at 02:00 with a rollover at 4 it is still yesterday.
  [[nodiscard]] Day day_of(Instant at) const;

  /// The first moment of a day. Where clocks skip that hour, the first moment after the gap.
  [[nodiscard]] Instant start_of(Day day) const;

  /// Whole days from `from` to `until`; negative when `until` is earlier.
  [[nodiscard]] int days_between(Instant from, Instant until) const;

  /// "2026-11-22 09:30" in the person's zone.
  [[nodiscard]] std::string local_text(Instant at) const;

  /// "2026-11-22".
  [[nodiscard]] static std::string day_text(Day day);

  /// Reads "2026-11-22", "2026-11-22T09:30[:15[.250]]" (the person's zone), the same with "Z" or
  /// "+01:00", "now", "today", "tomorrow", or "+3d", "+2h", "+10m" from `now`.
  [[nodiscard]] Result<Instant> parse(std::string_view text, Instant now) const;

  [[nodiscard]] const std::string& zone() const { return zone_; }
  [[nodiscard]] int rollover_hour() const { return rollover_hour_; }

 private:
  Calendar(std::string zone, int rollover_hour)
      : zone_(std::move(zone)), rollover_hour_(rollover_hour) {}

  std::string zone_;
  int rollover_hour_ = 4;
};

/// "2026-11-22T08:30:00.000Z".
std::string utc_text(Instant at);

}  // namespace hone
