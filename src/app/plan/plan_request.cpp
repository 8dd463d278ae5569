#include "app/plan/plan_request.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace hone::app {
namespace {

using std::chrono::days;

constexpr std::array<std::string_view, 7> kWeekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                    "thursday", "friday", "saturday"};

std::string small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small;
}

Result<Day> read_day(std::string_view text, const Calendar& calendar, Instant now) {
  return calendar.day_of(TRY(calendar.parse(text, now)));
}

Status check_interview(Day day, Day today) {
  const auto ahead = (day - today).count();
  if (ahead <= 0) {
    return invalid_input(
        fmt::format("the interview on {} {}; give a day after today, {}", Calendar::day_text(day),
                    ahead == 0 ? "is today, and a plan ends on the day before" : "is over",
                    Calendar::day_text(today)));
  }
  if (ahead <= kLongestPlan) return {};
  return invalid_input(fmt::format(
      "the interview on {} is {} days off, and a plan looks at most {} days ahead; study by the "
      "normal schedule until {}, then plan",
      Calendar::day_text(day), ahead, kLongestPlan, Calendar::day_text(day - days{kLongestPlan})));
}

Status read_minutes(double& read, std::string_view text) {
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), read);
  if (code == std::errc{} && end == text.data() + text.size()) return {};
  return invalid_input(fmt::format("“{}” is no number of minutes", text));
}

Status read_line(PlanRequest& request, std::string_view line, const Calendar& calendar) {
  const std::size_t space = std::min(line.find(' '), line.size());
  const std::string_view key = line.substr(0, space);
  const std::string_view value = line.substr(std::min(space + 1, line.size()));
  if (key == "interview") {
    request.interviews.push_back(TRY(read_day(value, calendar, Instant{})));
  } else if (key == "minutes") {
    return read_minutes(request.minutes, value);
  } else if (key == "off") {
    return add_day_off(request.off, value, calendar, Instant{});
  } else if (key == "deck") {
    request.decks.emplace_back(std::string(value));
  }
  return {};
}

}  // namespace

bool DaysOff::contains(Day day) const {
  return days.contains(day) || weekdays.at(std::chrono::weekday{day}.c_encoding());
}

Status add_day_off(DaysOff& off, std::string_view text, const Calendar& calendar, Instant now) {
  const std::string small = small_letters(text);
  for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
    if (small.size() < 3 || !kWeekdays.at(i).starts_with(small)) continue;
    off.weekdays.at(i) = true;
    return {};
  }
  const auto day = read_day(text, calendar, now);
  if (!day) {
    return invalid_input(
        fmt::format("“{}” is no day off; give a day of the week, as sat, or a date", text));
  }
  off.days.insert(*day);
  return {};
}

std::vector<std::string> names_of(const DaysOff& off) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
    if (off.weekdays.at(i)) names.emplace_back(kWeekdays.at(i));
  }
  for (const Day day : off.days) names.push_back(Calendar::day_text(day));
  return names;
}

Status check(const PlanRequest& request, Day today) {
  if (request.interviews.empty()) {
    return invalid_input("there is no interview to plan for; give its day");
  }
  for (const Day day : request.interviews) TRY(check_interview(day, today));
  if (!(request.minutes >= 1 && request.minutes <= 1440)) {
    return invalid_input(
        fmt::format("{:g} minutes a day cannot be planned with; give 1 to 1440", request.minutes));
  }
  for (Day day = today; day < request.interviews.back(); day += days{1}) {
    if (!request.off.contains(day)) return {};
  }
  return invalid_input("every day until the interview is a day off; leave one for study");
}

std::string print_plan_request(const PlanRequest& request) {
  std::string text;
  for (const Day day : request.interviews) text += "interview " + Calendar::day_text(day) + "\n";
  text += fmt::format("minutes {:g}\n", request.minutes);
  for (const std::string& day : names_of(request.off)) text += "off " + day + "\n";
  for (const deck::DeckName& deck : request.decks) text += "deck " + deck.value + "\n";
  return text;
}

Result<PlanRequest> parse_plan_request(std::string_view text, const Calendar& calendar) {
  PlanRequest request;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    TRY(read_line(request, text.substr(0, end), calendar));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  std::ranges::sort(request.interviews);
  return request;
}

}  // namespace hone::app
