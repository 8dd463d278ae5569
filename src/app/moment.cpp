#include "app/moment.h"

#include <fmt/format.h>

namespace hone::app {
namespace {

constexpr auto kFarthest = std::chrono::days{36'525};

}  // namespace

Result<Instant> asked_moment(const Calendar& calendar, const std::optional<std::string>& text,
                             Instant now) {
  if (!text) return now;
  const Instant moment = TRY(calendar.parse(*text, now));
  if (moment <= now + kFarthest && moment >= now - kFarthest) return moment;
  return invalid_input(fmt::format("The time {} is more than a hundred years away; check the year.",
                                   utc_text(moment)));
}

}  // namespace hone::app
