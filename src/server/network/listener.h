#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <vector>

#include "server/network/connections.h"

namespace hone::server {

/// Takes clients in, as many at once as the limits say; one too many is told to come again.
class Listener {
 public:
  Listener(boost::asio::ip::tcp::acceptor acceptor, Connections& all);
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  void start();
  /// No new clients; those that are idle are let go.
  void end();
  [[nodiscard]] std::vector<Connection*> clients() const;

 private:
  void take_in(boost::asio::ip::tcp::socket socket);
  void start_again_soon();

  boost::asio::ip::tcp::acceptor acceptor_;
  boost::asio::steady_timer pause_;
  Connections& all_;
};

}  // namespace hone::server
