#pragma once

#include <string>
#include <vector>

#include "app/devices.h"
#include "cli/display/console.h"

namespace hone::cli {

/// Devices one below the other, each with its rows; or what became of a name of one's own.
std::string devices_text(const app::FoundDevices& found, const Console& console);

/// A table of what gets in each other's way.
std::string collisions_text(const std::vector<mnemonic::Collision>& found, const Console& console);

}  // namespace hone::cli
