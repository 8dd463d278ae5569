#include "server/network/listener.h"

#include "server/network/connection.h"
#include "server/problem.h"
#include "server/wire.h"

namespace hone::server {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

/// While the process has no free descriptor, asking again at once would only burn time.
constexpr std::chrono::milliseconds kPause{100};

void turn_away(asio::ip::tcp::socket socket, Instant now) {
  const Response full = problem(503, "Too many clients are connected; try again in a moment.");
  const std::string text = head_of(full, {.now = now, .keep_alive = false}) + full.body;
  error_code ignored;
  socket.non_blocking(true, ignored);
  socket.write_some(asio::buffer(text), ignored);
  socket.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
}

}  // namespace

Listener::Listener(asio::ip::tcp::acceptor acceptor, Connections& all)
    : acceptor_(std::move(acceptor)), pause_(acceptor_.get_executor()), all_(all) {}

void Listener::start() {
  acceptor_.async_accept([this](const error_code& failed, asio::ip::tcp::socket socket) {
    if (failed == asio::error::operation_aborted || !acceptor_.is_open()) return;
    if (failed) return start_again_soon();
    take_in(std::move(socket));
    start();
  });
}

void Listener::start_again_soon() {
  pause_.expires_after(kPause);
  pause_.async_wait([this](const error_code& cancelled) {
    if (!cancelled) start();
  });
}

void Listener::take_in(asio::ip::tcp::socket socket) {
  if (all_.open.size() >= all_.limits.connections) {
    if (all_.tls == nullptr) turn_away(std::move(socket), all_.clock.now());
    return;
  }
  std::make_shared<Connection>(std::move(socket), all_)->start();
}

std::vector<Connection*> Listener::clients() const {
  return {all_.open.begin(), all_.open.end()};
}

void Listener::end() {
  error_code ignored;
  acceptor_.close(ignored);
  pause_.cancel();
  all_.ending = true;
  for (Connection* one : clients()) one->end_when_idle();
  all_.tell_when_all_closed();
}

}  // namespace hone::server
