#include "deck/formats/role/headings.h"

#include <algorithm>

#include "deck/formats/lines.h"

namespace hone::deck::role_page {
namespace {

using enum PagePart;

struct Heading {
  PagePart part;
  std::string_view text;
};
constexpr std::array kHeadings = {Heading{kResponsibilities, "Main Responsibilities"},
                                  Heading{kSkills, "Key Skills"},
                                  Heading{kTechnicalSkills, "Technical Skills"},
                                  Heading{kSoftSkills, "Soft Skills"},
                                  Heading{kUseCases, "Real use cases"},
                                  Heading{kBasicQuestions, "Basic questions"},
                                  Heading{kTechnicalQuestions, "Technical questions"},
                                  Heading{kAdvancedQuestions, "Advanced questions"},
                                  Heading{kMistakes, "Common interview mistakes"}};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

bool same_heading(std::string_view line, std::string_view heading) {
  line = trim(line);
  if (line.ends_with(':')) line.remove_suffix(1);
  return std::ranges::equal(line, heading, {}, lower, lower);
}

std::optional<PagePart> part_of_heading(std::string_view line) {
  const auto found = std::ranges::find_if(
      kHeadings, [&](const Heading& heading) { return same_heading(line, heading.text); });
  if (found == kHeadings.end()) return std::nullopt;
  return found->part;
}

std::string_view heading_of(PagePart part) {
  return std::ranges::find(kHeadings, part, &Heading::part)->text;
}

const Level* level_of(PagePart part) {
  const auto found = std::ranges::find(kLevels, part, &Level::part);
  return found == kLevels.end() ? nullptr : &*found;
}

}  // namespace hone::deck::role_page
