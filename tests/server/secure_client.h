#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace hone::server {

/// One encrypted connection to a server on this machine, which has to show a certificate that is
/// trusted by the given one. Throws what fails.
class SecureClient {
 public:
  SecureClient(std::uint16_t port, const std::filesystem::path& trusted);
  SecureClient(const SecureClient&) = delete;
  SecureClient& operator=(const SecureClient&) = delete;
  ~SecureClient();

  /// The whole answer, head and body; it has to say how long it is.
  std::string get(std::string_view target);

 private:
  class Wire;
  std::unique_ptr<Wire> wire_;
  std::uint16_t port_;
};

}  // namespace hone::server
