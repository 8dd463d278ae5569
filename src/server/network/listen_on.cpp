#include "server/network/listen_on.h"

#include <fmt/format.h>

#include <boost/asio/ip/address.hpp>

namespace hone::server {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

Result<asio::ip::address> loopback_address(const std::string& text) {
  error_code malformed;
  const auto address = asio::ip::make_address(text == "localhost" ? "127.0.0.1" : text, malformed);
  if (!malformed && address.is_loopback()) return address;
  return invalid_input(fmt::format(
      "“{}” is no address of this machine alone, and hone does not show your cards to others; "
      "give 127.0.0.1 or ::1",
      text));
}

std::unexpected<Error> cannot_listen(const tcp::endpoint& endpoint, const error_code& failed) {
  const std::string where =
      fmt::format("{} port {}", endpoint.address().to_string(), endpoint.port());
  if (failed == asio::error::address_in_use) {
    return failure(ErrorKind::kConflict,
                   fmt::format("another program, perhaps another hone, listens on {} already; end "
                               "it, or give another port with --port",
                               where));
  }
  return failure(ErrorKind::kStorage, fmt::format("hone cannot listen on {}: {}; give another port "
                                                  "with --port",
                                                  where, failed.message()));
}

}  // namespace

Result<tcp::acceptor> listen_on(asio::io_context& context, const std::string& address,
                                std::uint16_t port) {
  const tcp::endpoint endpoint(TRY(loopback_address(address)), port);
  tcp::acceptor acceptor(context);
  error_code failed;
  acceptor.open(endpoint.protocol(), failed);
  if (!failed) acceptor.set_option(tcp::acceptor::reuse_address(true), failed);
  if (!failed) acceptor.bind(endpoint, failed);
  if (!failed) acceptor.listen(asio::socket_base::max_listen_connections, failed);
  if (failed) return cannot_listen(endpoint, failed);
  return acceptor;
}

}  // namespace hone::server
