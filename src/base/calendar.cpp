#include "base/calendar.h"

#include <date/tz.h>
#include <fmt/format.h>

#include <cstdlib>
#include <optional>
#include <stdexcept>

namespace hone {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;
using LocalTime = std::chrono::local_time<Milliseconds>;

constexpr std::string_view kUtc = "UTC";

const date::time_zone* find_zone(std::string_view name) {
  try {
    return date::locate_zone(name);
  } catch (const std::runtime_error&) {
    return nullptr;  // unknown, or no time-zone database on this machine
  }
}

const date::time_zone* machine_zone() {
  if (const char* named = std::getenv("TZ"); named != nullptr && *named != '\0') {
    return find_zone(*named == ':' ? named + 1 : named);
  }
  try {
    return date::current_zone();
  } catch (const std::runtime_error&) {
    return nullptr;
  }
}

struct Offset {
  seconds from_utc{0};
  std::optional<Instant> since;  ///< the last change of clocks, where there was one
};

Offset offset_at(const date::time_zone* rules, Instant at) {
  if (rules == nullptr) return {};
  const auto info = rules->get_info(at);
  return {info.offset, Instant{info.begin.time_since_epoch()}};
}

std::string clock_text(Milliseconds since_midnight) {
  const std::chrono::hh_mm_ss time{since_midnight};
  return fmt::format("{:02}:{:02}", time.hours().count(), time.minutes().count());
}

}  // namespace

Result<Calendar> Calendar::create(std::string_view zone, int rollover_hour) {
  if (rollover_hour < 0 || rollover_hour > 23) {
    return invalid_input(fmt::format(
        "The hour at which a new day begins is {}; choose one from 0 to 23.", rollover_hour));
  }
  const bool own = zone.empty() || zone == "system";
  const auto* rules = own ? machine_zone() : find_zone(zone);
  if (rules == nullptr && !own && zone != kUtc) {
    return invalid_input(fmt::format(
        "There is no time zone “{}”; name one as in “Europe/Berlin”, or “system”.", zone));
  }
  return Calendar(rules, rules == nullptr ? std::string(kUtc) : rules->name(), rollover_hour);
}

Day Calendar::day_of(Instant at) const {
  const auto offset = offset_at(rules_, at);
  const LocalTime local{at.time_since_epoch() + offset.from_utc};
  auto day = std::chrono::floor<days>(local - hours{rollover_hour_});
  // Clocks that were just put back may show an hour of the day before; a day never comes twice.
  const bool changed_lately = offset.since.has_value() && at - *offset.since < days{2};
  while (changed_lately && start_of(day + days{1}) <= at) day += days{1};
  return day;
}

Instant Calendar::start_of(Day day) const {
  return from_local(day + hours{rollover_hour_});
}

Instant Calendar::from_local(LocalTime local) const {
  const auto count = local.time_since_epoch();
  if (rules_ == nullptr) return Instant{count};
  const auto info = rules_->get_info(date::local_time<Milliseconds>{count});
  if (info.result == date::local_info::nonexistent) {
    return Instant{info.first.end.time_since_epoch()};
  }
  return Instant{count - info.first.offset};
}

int Calendar::days_between(Instant from, Instant until) const {
  return static_cast<int>((day_of(until) - day_of(from)).count());
}

std::string Calendar::local_text(Instant at) const {
  const LocalTime local{at.time_since_epoch() + offset_at(rules_, at).from_utc};
  const auto day = std::chrono::floor<days>(local);
  return day_text(day) + ' ' + clock_text(local - day);
}

std::string Calendar::day_text(Day day) {
  const std::chrono::year_month_day date{day};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string utc_text(Instant at) {
  const auto day = std::chrono::floor<days>(at);
  const std::chrono::hh_mm_ss time{at - day};
  return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", Calendar::day_text(Day{day.time_since_epoch()}),
                     time.hours().count(), time.minutes().count(), time.seconds().count(),
                     time.subseconds().count());
}

}  // namespace hone
