#pragma once

#include "deck/pack/pack.h"

namespace hone::deck {

/// Adds a fault for each prerequisite that no card of the pack has as its id, and one for a circle.
void check_prerequisites(const Pack& pack, std::vector<PackFault>& faults);

}  // namespace hone::deck
