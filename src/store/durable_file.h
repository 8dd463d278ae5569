#pragma once

#include <filesystem>

#include "base/result.h"

namespace hone::store {

/// A name beside `target` that no other process uses while it writes what will become `target`.
std::filesystem::path unfinished_name(const std::filesystem::path& target);

/// Writes the file's content to the disk, then renames it over `target` and makes that durable.
Status move_into_place(const std::filesystem::path& unfinished,
                       const std::filesystem::path& target);

/// Gives `file` a second name in the same folder, so that the first may be written over without a
/// moment in which neither is there; where the file system knows no links, moves it. Never opens
/// the file, since closing it would give up the locks that this process has on it.
Status set_aside(const std::filesystem::path& file, const std::filesystem::path& second);

/// Removes a file when it is there.
void discard(const std::filesystem::path& file);

}  // namespace hone::store
