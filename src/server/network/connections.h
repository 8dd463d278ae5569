#pragma once

#include <boost/asio/ssl/context.hpp>
#include <functional>
#include <unordered_set>
#include <utility>

#include "base/instant.h"
#include "server/limits.h"
#include "server/site.h"

namespace hone::server {

class Connection;

/// All clients that are connected, and what they share. Used on the network's thread alone.
struct Connections {
  const Limits& limits;
  const Clock& clock;
  Site* site = nullptr;
  boost::asio::ssl::context* tls = nullptr;  ///< null: links are not encrypted
  std::unordered_set<Connection*> open{};
  bool ending = false;
  std::function<void()>
      all_closed{};  ///< called once, when the last one goes while the server ends

  void tell_when_all_closed() {
    if (ending && open.empty() && all_closed) std::exchange(all_closed, {})();
  }
};

}  // namespace hone::server
