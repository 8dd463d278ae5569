#include "server/network/listen_on.h"

#include <fmt/format.h>

#include <boost/asio/ip/address.hpp>

namespace hone::server {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

Result<asio::ip::address> address_of(const std::string& text) {
  error_code malformed;
  const auto address = asio::ip::make_address(text == "localhost" ? "127.0.0.1" : text, malformed);
  if (!malformed) return address;
  return invalid_input(fmt::format(
      "“{}” is no address to listen on; give 127.0.0.1, ::1, or an address of this machine", text));
}

Status check_reach(const asio::ip::address& address, bool may_be_open) {
  if (address.is_loopback() || may_be_open) return {};
  return invalid_input(fmt::format(
      "{} lets other machines in, and hone shows your cards to nobody without a password; give "
      "127.0.0.1 or ::1, or name a file that holds one with --password-file",
      address.to_string()));
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

Result<tcp::acceptor> listen_on(asio::io_context& context, const Place& place) {
  const tcp::endpoint endpoint(TRY(address_of(place.address)), place.port);
  TRY(check_reach(endpoint.address(), place.may_be_open));
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
