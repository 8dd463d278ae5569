#pragma once

#include <optional>

#include "app/mastery.h"
#include "app/practice_days.h"
#include "json/write_value.h"

namespace hone::json {

inline void write(Writer& out, Day day) {
  out.string(Calendar::day_text(day));
}

/// "day" or "week", "reviews", "units" and "minutes", inside an object that the caller opened.
inline void write_practice_fields(Writer& out, std::string_view span,
                                  const app::Practice& practice) {
  write_member(out, span, practice.day);
  write_member(out, "reviews", practice.reviews);
  write_member(out, "units", practice.units);
  write_member(out, "minutes", practice.minutes());
}

inline void write_practice_list(Writer& out, std::string_view key, std::string_view span,
                                const std::vector<app::Practice>& all) {
  out.key(key);
  out.begin_array();
  for (const app::Practice& practice : all) {
    out.begin_object();
    write_practice_fields(out, span, practice);
    out.end_object();
  }
  out.end_array();
}

/// "units", "begun", "mastered" and "share", inside an object that the caller opened.
inline void write_mastery_fields(Writer& out, const app::Mastery& mastery) {
  write_member(out, "units", mastery.units);
  write_member(out, "begun", mastery.begun);
  write_member(out, "mastered", mastery.mastered);
  write_member(out, "share", mastery.share());
}

}  // namespace hone::json
