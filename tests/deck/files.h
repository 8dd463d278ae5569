#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "places.h"

namespace hone::deck {

/// A file below the repository's root, whole; empty when there is none.
inline std::string repository_text(const std::filesystem::path& path) {
  std::ifstream file(tests::house() / path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace hone::deck
