#pragma once

#include <string_view>
#include <vector>

#include "deck/device.h"
#include "deck/formats/page/item_index.h"
#include "deck/formats/page/lines.h"

namespace hone::deck::page {

/// Devices as they were written, and the lines among them that are none.
struct DevicesRead {
  std::vector<Device> devices;
  std::vector<std::size_t> lines;  ///< where each device begins
  std::vector<Line> strays;
};

/// Reads "Option 1: NAME", its hook and its rows, again and again. Rows name their items only in
/// words so far: see assign_items.
DevicesRead read_devices(Lines lines, DeviceFamily family);

/// The device that an answer begins with ("Memory device: NAME" or "Option 1: NAME"); takes its
/// lines off the front. Its rows may be bare, without "X = ".
bool takes_shown_device(Lines& lines, Device& device);

/// The hook's label on a page for a device that has none of its own.
std::string_view hook_label(DeviceFamily family);

inline constexpr std::string_view kShownDevice = "Memory device";
inline constexpr std::string_view kOption = "Option ";

}  // namespace hone::deck::page
