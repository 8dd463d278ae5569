#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hone::server {

/// An answer as it came over the wire, its body put together again.
struct Received {
  int status = 0;
  std::string head;  ///< status line and headers
  std::string body;

  [[nodiscard]] std::string header(std::string_view name) const;
  [[nodiscard]] std::string media_type() const;  ///< without parameters
};

/// One connection to a server on this machine; sends whatever it is told to, also what no decent
/// client would.
class Client {
 public:
  explicit Client(std::uint16_t port);
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  ~Client();

  /// As much as the other side takes; false when it has hung up.
  bool send(std::string_view bytes);
  /// The next answer in full; nothing when the other side hangs up first or ten seconds pass.
  std::optional<Received> receive(bool only_head = false);
  /// Whether the other side hangs up within that time.
  bool is_hung_up_within(std::chrono::milliseconds time);

  /// Sends a request as a page of this server would, and receives its answer. A body is JSON.
  Received ask(std::string_view method, std::string_view target, std::string_view body = {},
               std::string_view more_headers = {});

  /// The same with a body of another type.
  Received send_file(std::string_view target, std::string_view type, std::string_view body);

 private:
  bool read_some();
  std::optional<std::string> take_until(std::string_view mark);
  std::optional<std::string> take(std::size_t count);
  std::optional<std::string> take_chunks();

  int socket_;
  std::uint16_t port_;
  std::string unread_;
};

}  // namespace hone::server
