#pragma once

#include <vector>

#include "deck/pack/pack.h"

namespace hone::app {

/// What the author of a pack should mend: all that deck::check_pack finds, and names behind
/// “Diagnostics:” that no rule has by which stories are read. By file and line.
std::vector<deck::PackFault> pack_faults(const deck::Pack& pack);

}  // namespace hone::app
