#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "server/server.h"

namespace hone::server {

/// What has to be there before anybody is answered.
struct Sockets {
  std::unique_ptr<boost::asio::ssl::context> tls;  ///< null: links are not encrypted
  std::unique_ptr<boost::asio::io_context> context;
  boost::asio::ip::tcp::acceptor acceptor;
};

/// Fails as Server::start does, before a store is opened.
Result<Sockets> open_sockets(const Options& options);

/// "desk" and "desk.local", as other machines of the house may call this one.
std::vector<std::string> names_of_this_machine();

}  // namespace hone::server
