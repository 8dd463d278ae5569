#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "mnemonic/cue_table.h"
#include "mnemonic/devices.h"
#include "mnemonic/item_profile.h"
#include "mnemonic/letter_values.h"
#include "mnemonic/topic.h"

namespace hone::mnemonic {

/// A card read once for all that is asked of it. What it is made of has to outlive it; the request
/// was checked.
class DeviceSearch {
 public:
  DeviceSearch(const deck::Card& card, const DeviceRequest& request, const Sources& sources);

  /// The names of so many letters that fit, best first: words, and where few of them are good, what
  /// may stand in.
  [[nodiscard]] std::vector<RankedName> names(std::size_t letters) const;

  [[nodiscard]] std::vector<RankedName> rank(const std::vector<Name>& names) const;

  /// The device that a name is with the best cue of each item for its letter; nothing where it does
  /// not fit, or spells a blocked word though it is none of the lexicon's.
  [[nodiscard]] std::optional<FoundDevice> device(const RankedName& ranked) const;

  [[nodiscard]] const LetterValues& values() const { return values_; }

 private:
  void add_row(FoundDevice& found, char letter, std::size_t item) const;

  const deck::Card* card_;
  const DeviceRequest* request_;
  const Sources* sources_;
  std::vector<ItemProfile> items_;
  CueTable cues_;
  Topic topic_;
  bool keep_order_;
  LetterValues values_{0};
};

}  // namespace hone::mnemonic
