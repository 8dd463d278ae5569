#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hone::deck {

/// A part as it is recognised again: by its name, else by its words.
struct KnownPart {
  std::string key;
  std::string title;
  std::string text;  ///< what it says, for when the title was reworded
};

/// For each new part, the old one that it is: same title, else same key, else the nearest wording,
/// else the same place when one part is left on both sides. No old part is given twice.
std::vector<std::optional<std::size_t>> match_parts(const std::vector<KnownPart>& old_parts,
                                                    const std::vector<KnownPart>& new_parts);

}  // namespace hone::deck
