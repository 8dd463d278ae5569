#pragma once

#include <filesystem>

namespace hone::tests {

/// The repository's root.
std::filesystem::path house();

/// The program `hone` that was built beside the tests.
std::filesystem::path program();

}  // namespace hone::tests
