#pragma once

#include <filesystem>

namespace hone::server {

/// Files in PEM form that let a browser know this server; no chain: the link is not encrypted.
struct Certificate {
  std::filesystem::path chain{};  ///< the server's own certificate first
  std::filesystem::path key{};
};

}  // namespace hone::server
