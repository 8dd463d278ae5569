#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace hone {

/// The whole file. Fails when there is none, it cannot be read, it is a folder, or it holds more
/// than `largest` bytes; pipes and devices are read until their end.
Result<std::string> read_file(const std::filesystem::path& path, std::size_t largest);

/// Puts `text` in the place of whatever `path` held. At every instant, also after a power cut, the
/// file is the old one or the new one in full; after success it is on the disk. A new file is
/// readable by its owner alone, an existing one keeps its permissions, and a symbolic link stays.
/// What is no regular file (a terminal, a pipe, /dev/full) is written to as it is.
Status write_file_atomically(const std::filesystem::path& path, std::string_view text);

}  // namespace hone
