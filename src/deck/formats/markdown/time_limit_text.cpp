#include "deck/formats/markdown/time_limit_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "deck/formats/lines.h"
#include "deck/formats/markdown/markers.h"

namespace hone::deck::markdown {
namespace {

struct TimeUnit {
  std::string_view name;
  int seconds;
};
constexpr int kMinute = 60;
constexpr std::array kUnits = {TimeUnit{"min", kMinute},     TimeUnit{"s", 1},
                               TimeUnit{"minutes", kMinute}, TimeUnit{"minute", kMinute},
                               TimeUnit{"seconds", 1},       TimeUnit{"sec", 1}};
constexpr std::array<std::string_view, 3> kRangeSigns = {"to", "–", "-"};

std::optional<int> take_number(std::string_view& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || number <= 0) return std::nullopt;
  text = trim_start(text.substr(static_cast<std::size_t>(end - text.data())));
  return number;
}

bool take_range_sign(std::string_view& text) {
  const auto sign = std::ranges::find_if(
      kRangeSigns, [&](std::string_view known) { return text.starts_with(known); });
  if (sign == kRangeSigns.end()) return false;
  text = trim_start(text.substr(sign->size()));
  return true;
}

}  // namespace

std::string text_of(const TimeLimit& limit) {
  const bool minutes =
      limit.shortest_seconds % kMinute == 0 && limit.longest_seconds % kMinute == 0;
  const TimeUnit& unit = kUnits[minutes ? 0 : 1];
  const int shortest = limit.shortest_seconds / unit.seconds;
  const int longest = limit.longest_seconds / unit.seconds;
  if (shortest == longest) return fmt::format("{} {}", shortest, unit.name);
  return fmt::format("{} to {} {}", shortest, longest, unit.name);
}

std::optional<TimeLimit> parse_time_limit(std::string_view text) {
  const auto shortest = take_number(text);
  if (!shortest) return std::nullopt;
  const auto longest = take_range_sign(text) ? take_number(text) : shortest;
  const auto unit = std::ranges::find_if(
      kUnits, [&](const TimeUnit& known) { return equal_ignoring_case(known.name, text); });
  if (!longest || *longest < *shortest || unit == kUnits.end()) return std::nullopt;
  if (*longest > std::numeric_limits<int>::max() / unit->seconds) return std::nullopt;
  return TimeLimit{*shortest * unit->seconds, *longest * unit->seconds};
}

}  // namespace hone::deck::markdown
