#pragma once

#include <filesystem>

namespace hone::server {

/// A certificate for 127.0.0.1 that signs itself, made anew, in two files of a folder.
class MadeCertificate {
 public:
  explicit MadeCertificate(const std::filesystem::path& folder);

  [[nodiscard]] std::filesystem::path chain() const { return folder_ / "certificate.pem"; }
  [[nodiscard]] std::filesystem::path key() const { return folder_ / "key.pem"; }

 private:
  std::filesystem::path folder_;
};

}  // namespace hone::server
