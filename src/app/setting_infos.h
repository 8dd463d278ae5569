#pragma once

#include "app/settings.h"

namespace hone::app {

/// "1m 10m", "2h", "1d"; empty for no steps.
std::string print_steps(const std::vector<Milliseconds>& steps);

/// Reads the same; each step from one second to 30 days, at most 10, none shorter than the one
/// before it. "none" means no steps.
Result<std::vector<Milliseconds>> parse_steps(std::string_view text);

}  // namespace hone::app
