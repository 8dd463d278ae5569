#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"

namespace hone::cli {

/// Where everything is kept: `given` if not empty, else HONE_DATA, else hone below XDG_DATA_HOME
/// (where that is an absolute path), else ~/.local/share/hone. Fails when the person has no home.
Result<std::filesystem::path> data_folder(const std::string& given);

}  // namespace hone::cli
