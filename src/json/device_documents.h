#pragma once

#include <string>
#include <vector>

#include "deck/card.h"
#include "mnemonic/collisions.h"
#include "mnemonic/devices.h"

namespace hone::json {

/// What was asked for and what was found; schema: devices.
struct FoundDevices {
  const deck::Card* card = nullptr;
  mnemonic::DeviceRequest request{};
  std::vector<mnemonic::FoundDevice> devices{};
  std::string like{};             ///< a name of one's own; empty: none
  mnemonic::FittedName fitted{};  ///< how that fits
  bool kept = false;              ///< it was put on the card
};

std::string devices_document(const FoundDevices& found);

/// Schema: collisions.
std::string collisions_document(const std::vector<mnemonic::Collision>& found);

}  // namespace hone::json
