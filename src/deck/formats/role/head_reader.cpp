#include "deck/formats/role/head_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace hone::deck::role_page {
namespace {

constexpr std::array<std::string_view, 10> kSentenceEnds = {".",  "!",  "?",  "…",   ".)",
                                                            ".”", "!”", "?”", ".\"", ".'"};
constexpr std::size_t kLongestTagline = 200;
constexpr std::size_t kLongestCall = 80;

// How sites call their readers to act.
constexpr std::array<std::string_view, 12> kCalls = {
    "Start",  "Get started", "Recruit", "Hire",  "Sign up",    "Sign in",
    "Log in", "Apply",       "Book a",  "Share", "Learn more", "Find"};

bool is_call(std::string_view line) {
  return line.size() <= kLongestCall && std::ranges::any_of(kCalls, [&](std::string_view call) {
           return line.starts_with(call) &&
                  (line.size() == call.size() || line[call.size()] == ' ');
         });
}

/// The name is the last line but sentences that the page says twice: once on its path, once as its
/// title. A page that says nothing twice begins with it.
std::size_t place_of_name(const std::vector<Line>& lines) {
  std::unordered_map<std::string_view, std::size_t> seen;
  std::size_t place = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!ends_sentence(lines[i].text) && !seen.emplace(lines[i].text, i).second) place = i;
  }
  return place;
}

/// Takes the lines after the name one by one.
class HeadReader {
 public:
  HeadReader(RoleProfile& role, const KnownWords& known) : role_(role), known_(known) {}

  /// False when the line has no place.
  bool take(std::string_view line) {
    if (line == role_.name || is_call(line)) return true;
    if (ends_sentence(line)) {
      take_sentence(line);
      return true;
    }
    if (!role_.headline_skills.empty()) return false;
    std::vector<std::string> chips = split_chips(line, known_);
    // One skill alone looks like any other line, unless it says so.
    if (chips.size() < 2 && !line.ends_with("·")) return false;
    role_.headline_skills = std::move(chips);
    return true;
  }

 private:
  void take_sentence(std::string_view line) {
    if (role_.tagline.empty() && role_.definition.empty() && line.size() <= kLongestTagline) {
      role_.tagline = line;
      return;
    }
    if (!role_.definition.empty()) role_.definition += "\n\n";
    role_.definition += line;
  }

  RoleProfile& role_;
  const KnownWords& known_;
};

}  // namespace

bool ends_sentence(std::string_view text) {
  return std::ranges::any_of(kSentenceEnds,
                             [&](std::string_view end) { return text.ends_with(end); });
}

void read_head(RoleProfile& role, const std::vector<Line>& lines, const KnownWords& known,
               WarningList& warnings) {
  if (lines.empty()) return;
  const std::size_t name = place_of_name(lines);
  role.name = lines[name].text;
  HeadReader reader{role, known};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].text;
    // What stands above the title is the site's path to it.
    if (i <= name && (line == role.name || !ends_sentence(line))) continue;
    if (reader.take(line)) continue;
    warnings.add(lines[i].number,
                 fmt::format("“{}” belongs to no part of a role page that hone knows, and was left "
                             "out.",
                             excerpt(line)));
  }
}

}  // namespace hone::deck::role_page
