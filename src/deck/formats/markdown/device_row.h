#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "deck/card.h"

namespace hone::deck::markdown {

/// Number of an item, from 1, by its key.
using ItemNumbers = std::unordered_map<std::string_view, std::size_t>;

/// Appends "- L = Lead/Ownership → 2: gloss".
void append_device_row(std::string& out, const DeviceRow& row, const ItemNumbers& numbers);

struct ReadRow {
  DeviceRow row;
  std::size_t number = 0;  ///< of the item, from 1; 0 when the row names none by number
  bool lettered = true;    ///< false when the row has no "="
};

ReadRow read_device_row(std::string_view raw);

}  // namespace hone::deck::markdown
