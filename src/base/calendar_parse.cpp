#include <fmt/format.h>

#include <charconv>
#include <optional>

#include "base/calendar.h"

namespace hone {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Takes text off the front, piece by piece; after a first failure nothing more is taken.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  bool take(std::string_view any_of) {
    if (rest_.empty() || !any_of.contains(rest_.front())) return false;
    rest_.remove_prefix(1);
    return true;
  }

  /// Exactly `digits` digits, no more than `largest`.
  std::optional<int> number(std::size_t digits, int largest) {
    const auto field = rest_.substr(0, digits);
    int value = 0;
    if (field.size() < digits || field.find_first_not_of("0123456789") != std::string_view::npos)
      return {};
    std::from_chars(field.data(), field.data() + field.size(), value);
    if (value > largest) return {};
    rest_.remove_prefix(digits);
    return value;
  }

 private:
  std::string_view rest_;
};

std::optional<Day> take_day(Cursor& cursor) {
  const auto year = cursor.number(4, 9999);
  if (!year || !cursor.take("-")) return {};
  const auto month = cursor.number(2, 12);
  if (!month || !cursor.take("-")) return {};
  const auto day = cursor.number(2, 31);
  if (!day) return {};
  const std::chrono::year_month_day date{std::chrono::year{*year},
                                         std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return {};
  return Day{date};
}

std::optional<minutes> take_hour_and_minute(Cursor& cursor) {
  const auto hour = cursor.number(2, 23);
  if (!hour || !cursor.take(":")) return {};
  const auto minute = cursor.number(2, 59);
  if (!minute) return {};
  return hours{*hour} + minutes{*minute};
}

std::optional<Milliseconds> take_clock(Cursor& cursor) {
  const auto clock = take_hour_and_minute(cursor);
  if (!clock || !cursor.take(":")) return clock;
  const auto second = cursor.number(2, 59);
  if (!second) return {};
  if (!cursor.take(".")) return *clock + seconds{*second};
  const auto fraction = cursor.number(3, 999);
  if (!fraction) return {};
  return *clock + seconds{*second} + Milliseconds{*fraction};
}

/// "Z", "+01:00" or "-08:00", and the end of the text.
std::optional<minutes> take_offset(Cursor& cursor) {
  if (cursor.take("Zz")) return cursor.at_end() ? std::optional(minutes{0}) : std::nullopt;
  const bool east = cursor.take("+");
  if (!east && !cursor.take("-")) return {};
  const auto offset = take_hour_and_minute(cursor);
  if (!offset || !cursor.at_end()) return {};
  return east ? *offset : -*offset;
}

/// "+3d": a whole number up to a hundred years' worth of days, and its unit.
std::optional<Milliseconds> parse_span(std::string_view text) {
  constexpr Milliseconds kLongest = days{36525};
  std::int64_t count = 0;
  const char* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data() + 1, end, count);
  if (error != std::errc{} || count < 0 || rest + 1 != end) return {};
  const Milliseconds unit = *rest == 'd'   ? days{1}
                            : *rest == 'h' ? hours{1}
                            : *rest == 'm' ? minutes{1}
                                           : Milliseconds{0};
  if (unit.count() == 0 || count > kLongest / unit) return {};
  return count * unit;
}

Error unreadable(std::string_view text) {
  return {
      ErrorKind::kInvalidInput,
      fmt::format("“{}” is no time that can be read; write it as 2026-11-22, "
                  "2026-11-22T09:30, 2026-11-22T09:30Z, now, today, tomorrow, +3d, +2h or +10m.",
                  text)};
}

}  // namespace

Result<Instant> Calendar::parse(std::string_view text, Instant now) const {
  if (text == "now") return now;
  if (text == "today") return start_of(day_of(now));
  if (text == "tomorrow") return start_of(day_of(now) + days{1});
  if (!text.starts_with('+')) return parse_clock(text);
  if (const auto span = parse_span(text)) return now + *span;
  return std::unexpected(unreadable(text));
}

Result<Instant> Calendar::parse_clock(std::string_view text) const {
  Cursor cursor(text);
  const auto day = take_day(cursor);
  if (!day) return std::unexpected(unreadable(text));
  if (cursor.at_end()) return start_of(*day);
  const auto clock = cursor.take("T ") ? take_clock(cursor) : std::nullopt;
  if (!clock) return std::unexpected(unreadable(text));
  const auto local = *day + *clock;
  if (cursor.at_end()) return from_local(local);
  if (const auto offset = take_offset(cursor)) {
    return Instant{local.time_since_epoch() - *offset};
  }
  return std::unexpected(unreadable(text));
}

}  // namespace hone
