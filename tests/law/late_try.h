#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::law {

/// The lines of C++ on which TRY stands in an initialiser with braces behind another member. When
/// TRY leaves the function there, GCC does not destroy the members that were made before.
std::vector<int> lines_with_late_try(std::string_view code);

}  // namespace hone::law
