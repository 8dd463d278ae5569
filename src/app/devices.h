#pragma once

#include <string_view>
#include <vector>

#include "app/ports/store.h"
#include "mnemonic/collisions.h"
#include "mnemonic/devices.h"

namespace hone::app {

/// Puts a device among the card's own, where it is studied and printed like them; the card's memory
/// stays. Fails with kConflict when the card has one of that name.
Result<StoredCard> keep_device(Store& store, const deck::CardId& card, const deck::Device& device);

/// What the devices of all decks will confuse a person with.
Result<std::vector<mnemonic::Collision>> device_collisions(Store& store);

}  // namespace hone::app
