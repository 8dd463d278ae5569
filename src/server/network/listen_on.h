#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <string>

#include "base/result.h"

namespace hone::server {

struct Place {
  std::string address;
  std::uint16_t port = 0;    ///< 0: any that is free
  bool may_be_open = false;  ///< to other machines
};

/// A socket that listens there. Fails on an address that is not loopback unless the place may be
/// open, and when the port is taken or not allowed.
Result<boost::asio::ip::tcp::acceptor> listen_on(boost::asio::io_context& context,
                                                 const Place& place);

}  // namespace hone::server
