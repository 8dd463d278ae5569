#pragma once

#include <rapidcheck.h>

#include <string>
#include <string_view>

#include "base/calendar.h"

namespace hone {

inline Calendar calendar(std::string_view zone, int rollover_hour) {
  return Calendar::create(zone, rollover_hour).value();
}

/// A moment, written with its offset from UTC.
inline Instant at(std::string_view text) {
  return calendar("UTC", 0).parse(text, {}).value();
}

inline Day day(std::string_view text) {
  return calendar("UTC", 0).day_of(at(text));
}

inline std::string day_text(const Calendar& calendar, std::string_view moment) {
  return Calendar::day_text(calendar.day_of(at(moment)));
}

/// Zones whose clocks do odd things, and every rollover hour.
inline rc::Gen<Calendar> any_calendar() {
  const auto zone = rc::gen::element<std::string>(
      "UTC", "Europe/Berlin", "America/New_York", "America/St_Johns", "America/Havana",
      "America/Asuncion", "Asia/Kathmandu", "Asia/Beirut", "Australia/Lord_Howe", "Africa/Cairo",
      "Africa/Casablanca", "Antarctica/Troll", "Pacific/Apia", "Pacific/Kiritimati");
  return rc::gen::apply([](const std::string& name, int hour) { return calendar(name, hour); },
                        zone, rc::gen::inRange(0, 24));
}

/// From 1970 to 2100, at every hour and millisecond.
inline rc::Gen<Instant> any_instant() {
  return rc::gen::map(rc::gen::inRange<std::int64_t>(0, 4'102'444'800'000),
                      from_epoch_milliseconds);
}

}  // namespace hone
