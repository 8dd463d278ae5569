#pragma once

#include <string>

#include "cli/program.h"

namespace hone::cli {

/// One sentence about words that could not be understood: names the nearest command or option where
/// one is near. `problem` is what CLI11 said; `part` the command that was read, if any.
std::string usage_error(const Program& program, const Program::Part* part,
                        const CLI::ParseError& problem);

}  // namespace hone::cli
