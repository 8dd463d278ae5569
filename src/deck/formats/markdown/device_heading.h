#pragma once

#include <string>
#include <string_view>

#include "deck/device.h"

namespace hone::deck::markdown {

/// How a device stands to the one that is shown in front of the list.
enum class Shown { kNo, kToo, kOnly };

/// Appends "#### LAUNCH (acrostic, shown)".
void append_device_heading(std::string& out, const Device& device, Shown shown);

struct DeviceHeading {
  Device device;  ///< with name and family
  Shown shown = Shown::kNo;
};

/// A heading without such a parenthesis is the name of an acrostic as a whole.
DeviceHeading read_device_heading(std::string_view heading);

}  // namespace hone::deck::markdown
