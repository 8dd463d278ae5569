#pragma once

#include <string_view>
#include <vector>

namespace hone::embedded {

/// A text file that was compiled into the binary; both views live as long as the program.
struct File {
  std::string_view name;
  std::string_view text;
};

}  // namespace hone::embedded
