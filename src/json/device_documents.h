#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/devices.h"

namespace hone::json {

/// What was asked for and what was found; schema: devices.
std::string devices_document(const app::FoundDevices& found);

/// A device that is to be put on a card; schema: device-request. Fails with the place when the text
/// is no such document.
Result<app::DeviceDraft> read_device_request(std::string_view text);

/// Schema: collisions.
std::string collisions_document(const std::vector<mnemonic::Collision>& found);

}  // namespace hone::json
