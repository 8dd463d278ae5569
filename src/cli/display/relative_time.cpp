#include "cli/display/relative_time.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <cstdlib>

namespace hone::cli {
namespace {

struct Unit {
  double size;  ///< in days
  int from;     ///< days from which on it is used
  std::string_view noun;
};

constexpr std::array<Unit, 4> kUnits{{
    {365.25, 730, "year"},
    {30.44, 60, "month"},
    {7, 21, "week"},
    {1, 2, "day"},
}};

std::string placed(bool future, const std::string& span) {
  return future ? "in " + span : span + " ago";
}

std::string within_days(bool future, Milliseconds distance) {
  // Rounded away from now: what is due in half a minute is not due yet.
  const auto minutes = future ? std::chrono::ceil<std::chrono::minutes>(distance).count()
                              : std::chrono::floor<std::chrono::minutes>(distance).count();
  if (minutes < 1) return "now";
  if (minutes < 60) return placed(future, counted(minutes, "minute"));
  const auto hours = std::chrono::round<std::chrono::hours>(distance).count();
  return placed(future, counted(hours, "hour"));
}

}  // namespace

std::string counted(long long count, std::string_view noun) {
  std::string digits = std::to_string(count);
  const int first = count < 0 ? 1 : 0;
  for (int at = static_cast<int>(digits.size()) - 3; at > first; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), ",");
  }
  return fmt::format("{} {}{}", digits, noun, std::abs(count) == 1 ? "" : "s");
}

std::string relative(const Calendar& calendar, Instant now, Instant at) {
  const bool future = at > now;
  const int days = std::abs(calendar.days_between(now, at));
  if (days == 0) return within_days(future, future ? at - now : now - at);
  if (days == 1) return future ? "tomorrow" : "yesterday";
  for (const Unit& unit : kUnits) {
    if (days < unit.from) continue;
    return placed(future, counted(std::lround(days / unit.size), unit.noun));
  }
  return {};
}

}  // namespace hone::cli
