#include "mnemonic/variety.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "text/words.h"

namespace hone::mnemonic {
namespace {

/// Cue and item of each row, to tell devices apart.
std::set<std::pair<std::string, std::string>> cue_set(const deck::Device& device) {
  std::set<std::pair<std::string, std::string>> cues;
  for (const deck::DeviceRow& row : device.rows) {
    cues.emplace(text::fold(row.cue), row.item.value);
  }
  return cues;
}

}  // namespace

bool differ(const deck::Device& left, const deck::Device& right) {
  const auto mine = cue_set(left);
  const auto others = cue_set(right);
  const auto same =
      std::ranges::count_if(mine, [&](const auto& cue) { return others.contains(cue); });
  return 2 * static_cast<std::size_t>(same) <= mine.size();
}

}  // namespace hone::mnemonic
