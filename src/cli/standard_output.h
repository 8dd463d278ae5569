#pragma once

#include <string_view>

#include "base/result.h"

namespace hone::cli {

/// Writes all of it. A reader that has gone away (`hone due | head -1`) is no error; a full disk
/// is.
Status write_standard_output(std::string_view text);

}  // namespace hone::cli
