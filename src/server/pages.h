#pragma once

#include <filesystem>

#include "server/assets.h"

namespace hone::server {

/// Where the web pages come from: the program, or while they are being worked on a folder, whose
/// files are read at every request.
struct Pages {
  Assets built_in;
  std::filesystem::path folder{};  ///< empty: the built-in ones

  [[nodiscard]] Response answer(const Request& request) const;
};

}  // namespace hone::server
