#include "deck/formats/markdown/device_heading.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "deck/formats/lines.h"
#include "deck/formats/markdown/inline_text.h"
#include "deck/formats/markdown/markers.h"

namespace hone::deck::markdown {
namespace {

struct FamilyName {
  DeviceFamily family;
  std::string_view name;
};
constexpr std::array kFamilies = {FamilyName{DeviceFamily::kAcrostic, "acrostic"},
                                  FamilyName{DeviceFamily::kCueWords, "cue words"}};

constexpr std::array<std::pair<Shown, std::string_view>, 3> kShownNames = {
    {{Shown::kNo, ""}, {Shown::kToo, ", shown"}, {Shown::kOnly, ", shown only"}}};

std::string parenthesis(const FamilyName& family, std::string_view shown) {
  return fmt::format("({}{})", family.name, shown);
}

Device device_of(std::string_view name, DeviceFamily family) {
  Device device;
  device.name = decode_inline(trim_end(name));
  device.family = family;
  return device;
}

}  // namespace

void append_device_heading(std::string& out, const Device& device, Shown shown) {
  out += "\n#### ";
  append_inline(out, device.name);
  if (!device.name.empty()) out += ' ';
  out += parenthesis(kFamilies[static_cast<std::size_t>(device.family)],
                     kShownNames[static_cast<std::size_t>(shown)].second);
  out += '\n';
}

DeviceHeading read_device_heading(std::string_view heading) {
  const std::size_t open = heading.ends_with(')') ? heading.rfind('(') : heading.size();
  const std::string_view end = heading.substr(std::min(open, heading.size()));
  for (const FamilyName& family : kFamilies) {
    for (const auto& [shown, name] : kShownNames) {
      if (equal_ignoring_case(end, parenthesis(family, name))) {
        return {device_of(heading.substr(0, open), family.family), shown};
      }
    }
  }
  return {device_of(heading, DeviceFamily::kAcrostic), Shown::kNo};
}

}  // namespace hone::deck::markdown
