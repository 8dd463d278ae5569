#pragma once

#include <string>
#include <vector>

#include "cli/display/console.h"
#include "json/device_documents.h"

namespace hone::cli {

/// Devices one below the other, each with its rows; or what became of a name of one's own.
std::string devices_text(const json::FoundDevices& found, const Console& console);

/// A table of what gets in each other's way.
std::string collisions_text(const std::vector<mnemonic::Collision>& found, const Console& console);

}  // namespace hone::cli
