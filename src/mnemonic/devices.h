#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "deck/card.h"
#include "mnemonic/ranking.h"
#include "mnemonic/sources.h"

namespace hone::mnemonic {

/// What an item has to be remembered by: a letter ("o") or a whole cue ("Owner").
struct Pin {
  std::size_t item = 0;  ///< from 0
  std::string text;
};

/// What somebody asks for.
struct DeviceRequest {
  deck::DeviceFamily family = deck::DeviceFamily::kAcrostic;
  std::optional<bool> keep_order{};      ///< nothing: where the list is ordered
  std::optional<std::size_t> letters{};  ///< of the name; nothing: as many as items. Others stand
                                         ///< for nothing
  std::size_t most = 10;
  std::vector<Pin> pins{};
};

/// A device that was found, and what speaks for it.
struct FoundDevice {
  deck::Device device;
  Form form = Form::kWord;
  double worst_cue = 0;  ///< the quality of its worst cue, 0 to 1
  double bond = 0;       ///< how much the name has to do with the card, about -0.2 to 1.2
  double pictured = 0;   ///< how well one can picture the name, 0 to 1
  double score = 0;      ///< greater is better; it says nothing by itself
  std::vector<double> qualities{};  ///< of the cue of each row, 0 to 1
};

/// The best devices for a card's list, any two of them with at least half their cues different.
/// Where fewer words than asked for are good, phrases, clipped words and letters to be spoken fill
/// up. Fails when the card has no list, when it has fewer than 2 or more than 12 items, when the
/// letters are too few or too many, or when a pin names no item or begins with no letter.
Result<std::vector<FoundDevice>> devices_for(const deck::Card& card, const DeviceRequest& request,
                                             const Sources& sources);

/// Why one might take the device, or not: a sentence each, of its name, its bond with the card and
/// its weakest cue.
std::vector<std::string> reasons_for(const FoundDevice& found);

/// Every word that fits with its values, best first; the same failures.
Result<std::vector<RankedName>> ranked_names(const deck::Card& card, const DeviceRequest& request,
                                             const Sources& sources);

/// Whether a name of one's own fits, and how.
struct FittedName {
  std::optional<FoundDevice> device;  ///< where it fits
  std::vector<char> without_cue;      ///< letters, as the name spells them, that no item can use
  std::vector<std::size_t> left_out;  ///< items, from 0, that no letter of the name suits
};

/// The same failures as devices_for; also when the name has no letters from a to z, or fewer than
/// there are items.
Result<FittedName> fit_name(const deck::Card& card, std::string_view name,
                            const DeviceRequest& request, const Sources& sources);

}  // namespace hone::mnemonic
