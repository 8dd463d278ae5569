#pragma once

#include <filesystem>

#include "base/result.h"

namespace hone::store::sqlite {

/// Copies the committed content of one database to a new file by SQLite's online backup, while
/// others read and write. `target` appears whole or not at all, has reached the disk, needs no
/// companion files, and replaces what was there.
Status copy_database(const std::filesystem::path& source, const std::filesystem::path& target);

}  // namespace hone::store::sqlite
