#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/message.h"

namespace hone::server {

/// The names under which this server may be asked. A page of another site that makes its name point
/// here (DNS rebinding) still sends that name.
class Guard {
 public:
  /// For a server on one of this machine's loopback addresses.
  explicit Guard(unsigned port);

  /// Why a request may not come in, judged by its head alone: asked for under another name (421),
  /// sent by a page of another site (403), or bringing something that is no JSON (415). What comes
  /// from no page, such as a command, is let in.
  [[nodiscard]] std::optional<Response> refuse(const Request& head) const;

 private:
  [[nodiscard]] bool is_own_host(std::string_view host) const;
  [[nodiscard]] bool is_own_origin(std::string_view origin) const;
  [[nodiscard]] bool comes_from_elsewhere(const Request& head) const;

  std::vector<std::string> hosts_;
};

}  // namespace hone::server
