#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>

#include "base/instant.h"
#include "base/result.h"

namespace date {
class time_zone;
}

namespace hone {

/// A day of the person's calendar, counted from 1970-01-01.
using Day = std::chrono::local_days;

/// How moments become days: a time zone, and the hour (0 to 23) at which a new day begins for
/// someone who studies past midnight. A plain value; every function may be called from any thread.
class Calendar {
 public:
  /// Fails when the zone is not in the time-zone database or the hour is not 0 to 23.
  /// An empty zone name or "system" means the machine's own zone: the one that TZ names, else
  /// /etc/localtime, else UTC.
  static Result<Calendar> create(std::string_view zone, int rollover_hour);

  /// The day that `at` belongs to: at 02:00 with a rollover at 4 it is still yesterday.
  /// Always start_of(day) <= at < start_of(day + 1).
  [[nodiscard]] Day day_of(Instant at) const;

  /// The first moment of a day. Where clocks skip that hour, the first moment after the gap; where
  /// they show it twice, the earlier one.
  [[nodiscard]] Instant start_of(Day day) const;

  /// Whole days from `from` to `until`; negative when `until` is earlier.
  [[nodiscard]] int days_between(Instant from, Instant until) const;

  /// "2026-11-22 09:30" in the person's zone.
  [[nodiscard]] std::string local_text(Instant at) const;

  /// "2026-11-22".
  [[nodiscard]] static std::string day_text(Day day);

  /// Reads "2026-11-22", "2026-11-22T09:30[:15[.250]]" (the person's zone), the same with "Z" or
  /// "+01:00", "now", "today", "tomorrow", or "+3d", "+2h", "+10m" from `now`. A bare day, "today"
  /// and "tomorrow" mean the day's first moment; a "d" is 24 hours; "T" may be a space.
  [[nodiscard]] Result<Instant> parse(std::string_view text, Instant now) const;

  /// The zone's own name, also where "system" was asked for.
  [[nodiscard]] const std::string& zone() const { return zone_; }
  [[nodiscard]] int rollover_hour() const { return rollover_hour_; }

 private:
  Calendar(const date::time_zone* rules, std::string zone, int rollover_hour)
      : rules_(rules), zone_(std::move(zone)), rollover_hour_(rollover_hour) {}

  [[nodiscard]] Result<Instant> parse_clock(std::string_view text) const;
  [[nodiscard]] Instant from_local(std::chrono::local_time<Milliseconds> local) const;

  const date::time_zone* rules_;  ///< lives as long as the program; null means UTC
  std::string zone_;
  int rollover_hour_;
};

/// "2026-11-22T08:30:00.000Z".
std::string utc_text(Instant at);

}  // namespace hone
