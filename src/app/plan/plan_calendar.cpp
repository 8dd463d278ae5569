#include "app/plan/plan_calendar.h"

#include <fmt/format.h>

#include <cmath>

namespace hone::app {
namespace {

using std::chrono::days;

/// A content line, folded so that no line has more than 75 octets and no character is cut apart.
void add_line(std::string& file, std::string_view line) {
  constexpr std::size_t kMostOctets = 75;
  std::size_t room = kMostOctets;
  while (line.size() > room) {
    std::size_t cut = room;
    while ((static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) --cut;
    file += line.substr(0, cut);
    file += "\r\n ";
    line.remove_prefix(cut);
    room = kMostOctets - 1;
  }
  file += line;
  file += "\r\n";
}

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n') {
      result += "\\n";
      continue;
    }
    if (c == ',' || c == ';' || c == '\\') result += '\\';
    result += c;
  }
  return result;
}

/// "20261122".
std::string basic_date(Day day) {
  std::string text = Calendar::day_text(day);
  std::erase(text, '-');
  return text;
}

/// "20261122T083000Z".
std::string basic_moment(Instant at) {
  std::string text = utc_text(at);
  text = text.substr(0, 19) + "Z";
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text;
}

struct Event {
  std::string name;
  Day day;
  std::string summary;
  std::string description;
};

void add_event(std::string& file, const Event& event, Instant stamp) {
  add_line(file, "BEGIN:VEVENT");
  add_line(file, "UID:" + event.name + "-" + Calendar::day_text(event.day) + "@hone");
  add_line(file, "DTSTAMP:" + basic_moment(stamp));
  add_line(file, "DTSTART;VALUE=DATE:" + basic_date(event.day));
  add_line(file, "DTEND;VALUE=DATE:" + basic_date(event.day + days{1}));
  add_line(file, "SUMMARY:" + escaped(event.summary));
  add_line(file, "DESCRIPTION:" + escaped(event.description));
  add_line(file, "TRANSP:TRANSPARENT");
  add_line(file, "END:VEVENT");
}

Event study_event(const PlannedDay& day) {
  const double recall = day.recall.back();
  return {"study", day.day, fmt::format("Study {:.0f} minutes", std::ceil(day.minutes)),
          fmt::format("About {:.0f} new and {:.0f} returning units.\n"
                      "With this day, {:.0f} % are expected to come back at the interview.",
                      day.fresh, day.returning, 100 * recall)};
}

}  // namespace

std::string plan_calendar(const PlanReport& report) {
  std::string file;
  add_line(file, "BEGIN:VCALENDAR");
  add_line(file, "VERSION:2.0");
  add_line(file, "PRODID:-//hone//plan//EN");
  for (const PlannedDay& day : report.days) {
    if (!day.off && day.minutes >= 0.5) add_event(file, study_event(day), report.at);
  }
  for (const InterviewForecast& interview : report.interviews) {
    add_event(file,
              {"interview", interview.day, "Interview",
               fmt::format("{:.0f} % are expected to come back.", 100 * interview.recall)},
              report.at);
  }
  add_line(file, "END:VCALENDAR");
  return file;
}

}  // namespace hone::app
