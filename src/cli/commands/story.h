#pragma once

#include "cli/command.h"

namespace hone::cli {

Command story_command();

}  // namespace hone::cli
