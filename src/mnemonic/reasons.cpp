#include <fmt/format.h>

#include <algorithm>

#include "mnemonic/cue_table.h"
#include "mnemonic/devices.h"

namespace hone::mnemonic {
namespace {

constexpr double kPicture = 0.7;
constexpr double kClose = 0.5;  // of bond
constexpr double kFar = 0.15;
constexpr double kGoodCue = 0.6;

std::string of_name(const FoundDevice& found) {
  const std::string& name = found.device.name;
  switch (found.form) {
    case Form::kPhrase:
      return fmt::format("“{}” is something one says.", name);
    case Form::kClipped:
      return fmt::format("{} is a longer word cut short; you have to remember where.", name);
    case Form::kString:
      return fmt::format("{} means nothing; it can only be spoken.", name);
    case Form::kWord:
      break;
  }
  if (found.pictured >= kPicture) return fmt::format("{} is a word that one can picture.", name);
  return fmt::format("{} is a word, though hard to picture.", name);
}

std::string of_bond(const FoundDevice& found) {
  if (found.bond >= kClose) return "It is close to what the card is about.";
  if (found.bond >= kFar) return "It has something to do with the card.";
  return "It has little to do with the card, so a picture has to tie them.";
}

std::string of_cues(const FoundDevice& found) {
  const auto worst = std::ranges::min_element(found.qualities);
  if (worst == found.qualities.end()) return {};
  const auto& cue =
      found.device.rows[static_cast<std::size_t>(worst - found.qualities.begin())].cue;
  if (*worst <= kFillerQuality && cue.find(' ') != std::string::npos) {
    const auto stretched = std::ranges::count_if(
        found.qualities, [](double quality) { return quality <= kFillerQuality; });
    if (stretched == 1)
      return fmt::format("“{}” only stretches a title; better put in your own.", cue);
    return fmt::format("{} of its cues are weak, as “{}”; better put in your own.", stretched, cue);
  }
  if (*worst < kGoodCue) return fmt::format("Its weakest cue is “{}”.", cue);
  return "Each cue is near its item and far from the others.";
}

}  // namespace

std::vector<std::string> reasons_for(const FoundDevice& found) {
  return {of_name(found), of_bond(found), of_cues(found)};
}

}  // namespace hone::mnemonic
