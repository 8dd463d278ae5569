#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "deck/device.h"
#include "mnemonic/item_profile.h"
#include "mnemonic/letter_values.h"
#include "mnemonic/sources.h"
#include "mnemonic/vocabulary.h"

namespace hone::mnemonic {

/// A word or phrase that is to bring an item back.
struct Cue {
  std::string text;  ///< as it is shown: "Owner", "Hard impact"
  double quality =
      0;  ///< 0 to 1: near its item, far from the others, easy to picture, known, short
};

/// The cues of each item by the letter that they begin with, best first.
class CueTable {
 public:
  explicit CueTable(std::size_t items) : cues_(items) {}

  [[nodiscard]] std::size_t items() const { return cues_.size(); }
  [[nodiscard]] std::span<const Cue> at(std::size_t item, char letter) const;

  /// Ignored when it does not begin with a letter from a to z, or is there already and as good.
  void add(std::size_t item, Cue cue);

  /// Leaves the item no cue but this one, or those that begin with this letter.
  void keep_only(std::size_t item, const Cue& cue);
  void keep_only(std::size_t item, char letter);

  /// Puts the best first and leaves out all but `most` a letter.
  void settle(std::size_t most);

  /// What the search is to add up: the best cue's quality, and less the further it is from a good
  /// one, so that the worst cue counts most.
  [[nodiscard]] LetterValues values() const;

 private:
  std::vector<std::array<std::vector<Cue>, 26>> cues_;
};

/// The worth of a cue of this quality in such a sum.
double worth_of(double quality);

/// The cues of a list: words of its own texts, WordNet's relatives of its titles, and of the known
/// words the nearest in meaning. An acrostic prefers the items' own words and takes phrases
/// ("Hard impact"); cue words are single and rather to be pictured. None is a blocked word.
CueTable cues_of(std::span<const ItemProfile> items, std::span<const KnownWord> known,
                 const Sources& sources, deck::DeviceFamily family);

/// What a phrase that only stretches a title is worth as a cue.
inline constexpr double kFillerQuality = 0.42;

}  // namespace hone::mnemonic
