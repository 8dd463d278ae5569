#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "deck/card.h"
#include "deck/formats/markdown/part.h"
#include "deck/formats/warning_list.h"

namespace hone::deck::markdown {

/// What the devices of a card say of its items by number. The items' keys may only be known once
/// the whole deck has been read.
struct DeviceLinks {
  struct Link {
    std::size_t device = 0;
    std::size_t row = 0;
    std::size_t item = 0;  ///< from 0
    std::size_t line = 0;
  };
  std::vector<Link> links;
  std::optional<std::size_t> shown;  ///< the device that is shown
  bool shown_only = false;           ///< and is not among the card's other devices

  [[nodiscard]] bool empty() const { return links.empty() && !shown; }
};

/// Appends "### Memory devices" with "#### LAUNCH (acrostic, shown)" for each.
void append_devices(std::string& out, const Card& card);

/// Reads the devices of a part into the card; settle_devices finishes them.
void read_devices(Card& card, DeviceLinks& links, const Part& part, WarningList& warnings);

/// Gives each row the key of its item, and puts the shown device where it belongs.
void settle_devices(Card& card, const DeviceLinks& links, WarningList& warnings);

}  // namespace hone::deck::markdown
