#include "server/client.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace hone::server {
namespace {

constexpr int kPatience = 10'000;  // milliseconds

bool is_readable(int socket, int milliseconds) {
  pollfd waiting{.fd = socket, .events = POLLIN, .revents = 0};
  return ::poll(&waiting, 1, milliseconds) > 0;
}

}  // namespace

std::string Received::header(std::string_view name) const {
  const auto at = head.find(fmt::format("\r\n{}: ", name));
  if (at == std::string::npos) return {};
  const auto begin = at + name.size() + 4;
  return head.substr(begin, head.find("\r\n", begin) - begin);
}

std::string Received::media_type() const {
  const std::string whole = header("Content-Type");
  return whole.substr(0, whole.find(';'));
}

Client::Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)), port_(port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    ::close(socket_);
    throw std::runtime_error("no server listens there");
  }
}

Client::~Client() {
  ::close(socket_);
}

bool Client::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool Client::read_some() {
  std::array<char, 65'536> piece{};
  if (!is_readable(socket_, kPatience)) return false;
  const auto count = ::recv(socket_, piece.data(), piece.size(), 0);
  if (count <= 0) return false;
  unread_.append(piece.data(), static_cast<std::size_t>(count));
  return true;
}

std::optional<std::string> Client::take_until(std::string_view mark) {
  auto end = unread_.find(mark);
  while (end == std::string::npos) {
    if (!read_some()) return std::nullopt;
    end = unread_.find(mark);
  }
  return take(end + mark.size());
}

std::optional<std::string> Client::take(std::size_t count) {
  while (unread_.size() < count) {
    if (!read_some()) return std::nullopt;
  }
  std::string taken = unread_.substr(0, count);
  unread_.erase(0, count);
  return taken;
}

std::optional<std::string> Client::take_chunks() {
  std::string body;
  for (;;) {
    const auto line = take_until("\r\n");
    if (!line) return std::nullopt;
    const std::size_t size = std::stoul(*line, nullptr, 16);
    const auto chunk = take(size + 2);
    if (!chunk) return std::nullopt;
    if (size == 0) return body;
    body += chunk->substr(0, size);
  }
}

std::optional<Received> Client::receive(bool only_head) {
  auto head = take_until("\r\n\r\n");
  if (!head) return std::nullopt;
  Received received{.status = std::stoi(head->substr(9)), .head = std::move(*head), .body = {}};
  if (only_head || received.status == 304 || received.status == 100) return received;
  const std::string length = received.header("Content-Length");
  auto body = length.empty() ? take_chunks() : take(std::stoul(length));
  if (!body) return std::nullopt;
  received.body = std::move(*body);
  return received;
}

bool Client::is_hung_up_within(std::chrono::milliseconds time) {
  using Steady = std::chrono::steady_clock;
  const auto end = Steady::now() + time;
  std::array<char, 4096> piece{};
  while (Steady::now() < end) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Steady::now());
    if (!is_readable(socket_, static_cast<int>(left.count()) + 1)) continue;
    if (::recv(socket_, piece.data(), piece.size(), 0) <= 0) return true;
  }
  return false;
}

Received Client::ask(std::string_view method, std::string_view target, std::string_view body,
                     std::string_view more_headers) {
  std::string request = fmt::format("{} {} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n{}", method, target,
                                    port_, more_headers);
  const bool writes = method == "POST" || method == "PUT" || method == "DELETE";
  if (writes) {
    request += fmt::format("Content-Type: application/json\r\nContent-Length: {}\r\n", body.size());
  }
  send(request + "\r\n" + std::string(body));
  return receive(method == "HEAD").value_or(Received{});
}

Received Client::send_file(std::string_view target, std::string_view type, std::string_view body) {
  send(
      fmt::format("POST {} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: {}\r\n"
                  "Content-Length: {}\r\n\r\n",
                  target, port_, type, body.size()));
  send(body);
  return receive().value_or(Received{});
}

}  // namespace hone::server
