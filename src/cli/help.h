#pragma once

#include <string>

#include "cli/display/style.h"
#include "cli/program.h"

namespace hone::cli {

/// What `hone --help` shows: the commands. At most 80 columns.
std::string help(const Program& program, const Style& style);

/// What `hone COMMAND --help` shows: usage, arguments, options, examples. At most 80 columns.
std::string help(const Program::Part& part, const Style& style);

}  // namespace hone::cli
