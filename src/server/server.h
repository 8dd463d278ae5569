#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "base/result.h"
#include "server/assets.h"
#include "server/call.h"
#include "server/certificate.h"
#include "server/limits.h"

namespace hone::server {

inline constexpr std::uint16_t kUsualPort = 4663;  ///< "hone" on a telephone's keys

struct Options {
  std::string address = "127.0.0.1";  ///< others than loopback are refused without a password
  std::uint16_t port = kUsualPort;    ///< 0: any that is free
  std::string password{};             ///< demanded of everybody; empty: none is
  Certificate certificate{};
  Limits limits{};
  std::span<const Asset> assets{};     ///< the web pages; must live as long as the program
  std::filesystem::path web_folder{};  ///< where they are read from instead, at every request
};

/// An HTTP server over one data folder. One thread does the sockets, one the short work on the
/// store, one the long work.
class Server {
 public:
  /// Opens the store once to see that it can be, listens, and begins to answer. Fails when the
  /// address may not be listened on, the password is too short, the certificate cannot be used, the
  /// port is taken, or the store cannot be opened.
  static Result<std::unique_ptr<Server>> start(const Options& options, Surroundings around);

  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  /// Stops listening, finishes what is under way (for as long as the limits say), and ends.
  ~Server();

  [[nodiscard]] std::uint16_t port() const;
  [[nodiscard]] std::string url() const;  ///< "http://127.0.0.1:4663/"
  [[nodiscard]] bool is_open() const;     ///< to other machines

  /// Returns when the process gets SIGINT or SIGTERM.
  void wait_for_signal() const;

 private:
  class Network;
  explicit Server(std::unique_ptr<Network> network);
  std::unique_ptr<Network> network_;
};

}  // namespace hone::server
