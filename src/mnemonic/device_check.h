#pragma once

#include <cstddef>

#include "base/result.h"
#include "deck/card.h"
#include "mnemonic/devices.h"

namespace hone::mnemonic {

/// Letters that a name may have beyond the items.
inline constexpr std::size_t kSpareLetters = 3;

/// Whether there can be what is asked for; see devices_for.
Status check_request(const deck::Card& card, const DeviceRequest& request);

}  // namespace hone::mnemonic
