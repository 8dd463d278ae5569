#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "law/table.h"

namespace hone::law {

/// Each law takes a folder of rooms and returns a sentence for every place that breaks it, with the
/// file (from that folder) and its line.

/// Own headers come from the room itself or from one that the table allows it.
std::vector<std::string> breaches_of_rooms(const std::filesystem::path& source, const Table& rooms);

/// Outside headers that the table names are included only in the rooms that it allows.
std::vector<std::string> breaches_of_libraries(const std::filesystem::path& source,
                                               const Table& libraries);

/// No file is longer than `most` lines, unless its first ten lines say "Longer than N lines
/// because".
std::vector<std::string> breaches_of_length(const std::filesystem::path& source, std::size_t most);

}  // namespace hone::law
