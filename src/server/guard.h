#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/message.h"

namespace hone::server {

/// Under what a server is reached.
struct Reach {
  unsigned port = 0;
  bool encrypted = false;
  bool open = false;                 ///< to other machines too
  std::vector<std::string> names{};  ///< of this machine; they count where it is open
};

/// The names under which this server may be asked. A page of another site that makes its name point
/// here (DNS rebinding) still sends that name.
class Guard {
 public:
  explicit Guard(Reach reach);

  /// Why a request may not come in, judged by its head alone: asked for under another name (421),
  /// sent by a page of another site (403), or bringing something that is no JSON (415). What comes
  /// from no page, such as a command, is let in. An open server may also be asked by any numeric
  /// address, which nobody can make point elsewhere.
  [[nodiscard]] std::optional<Response> refuse(const Request& head) const;

 private:
  [[nodiscard]] bool is_own_host(std::string_view host) const;
  [[nodiscard]] bool is_own_origin(std::string_view origin) const;
  [[nodiscard]] bool comes_from_elsewhere(const Request& head) const;

  Reach reach_;
  std::string_view scheme_;
};

}  // namespace hone::server
