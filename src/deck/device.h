#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

#include "deck/names.h"

namespace hone::deck {

/// Acrostic: the letters of a word or phrase start paraphrases of the items ("L = Lead").
/// Cue words: one vivid word an item, whose first letters spell the name ("Baseline, Owner, …").
enum class DeviceFamily { kAcrostic, kCueWords };

/// One letter of a memory device and what it stands for.
struct DeviceRow {
  std::string letter;  ///< one user-perceived character, as the name spells it
  std::string cue;     ///< the words that bring the item back; may be the item's own
  PartKey item;        ///< the item it stands for; empty when none could be told
  std::string gloss;   ///< what the row adds in its parenthesis; may be empty

  auto operator<=>(const DeviceRow&) const = default;
};

struct Device {
  DeviceFamily family = DeviceFamily::kAcrostic;
  std::string name;        ///< "LAUNCH", "B.O.W.U.S.A"
  std::string hook;        ///< the sentence that ties the name to the question
  std::string hook_label;  ///< when the source calls its hook otherwise than "Hook"; usually empty
  std::vector<DeviceRow> rows;

  auto operator<=>(const Device&) const = default;
};

}  // namespace hone::deck
