#include "cli/study/due_hint.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace hone::cli::studying {
namespace {

struct Scale {
  int from;     ///< days from which on it is used
  double days;  ///< in one of it
  std::string_view singular;
  std::string_view plural;
  std::string_view letter;
};

constexpr std::array kScales{Scale{730, 365.25, "year", "years", "y"},
                             Scale{61, 30.44, "month", "months", "mo"},
                             Scale{0, 1, "day", "days", "d"}};

DueHint within_day(Milliseconds distance) {
  const auto minutes = std::max<long>(1, std::chrono::ceil<std::chrono::minutes>(distance).count());
  if (minutes < 60) return {fmt::format("{} min", minutes), fmt::format("{}m", minutes)};
  const auto hours = std::chrono::round<std::chrono::hours>(distance).count();
  return {fmt::format("{} h", hours), fmt::format("{}h", hours)};
}

}  // namespace

DueHint due_hint(const Calendar& calendar, Instant now, Instant due) {
  const int days = calendar.days_between(now, due);
  if (days < 1 || due - now < std::chrono::hours{1}) return within_day(due - now);
  const auto* const scale =
      std::ranges::find_if(kScales, [&](const Scale& s) { return days >= s.from; });
  const long count = std::lround(days / scale->days);
  return {fmt::format("{} {}", count, count == 1 ? scale->singular : scale->plural),
          fmt::format("{}{}", count, scale->letter)};
}

std::string duration_text(Milliseconds span) {
  const auto minutes = std::chrono::floor<std::chrono::minutes>(span).count();
  if (minutes < 60) return fmt::format("{} min", minutes);
  return fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

}  // namespace hone::cli::studying
