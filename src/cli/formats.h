#pragma once

#include <span>

#include "deck/format.h"

namespace hone::cli {

/// Every format that hone reads and writes.
std::span<const deck::Format> formats();

}  // namespace hone::cli
