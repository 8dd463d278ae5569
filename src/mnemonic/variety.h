#pragma once

#include "deck/device.h"

namespace hone::mnemonic {

/// Whether at least half of the cues of two devices, each with its item, are not the same.
bool differ(const deck::Device& left, const deck::Device& right);

}  // namespace hone::mnemonic
