#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <string>

#include "base/result.h"

namespace hone::server {

/// A socket that listens on a loopback address. Fails on any other address, and when the port is
/// taken or not allowed.
Result<boost::asio::ip::tcp::acceptor> listen_on(boost::asio::io_context& context,
                                                 const std::string& address, std::uint16_t port);

}  // namespace hone::server
