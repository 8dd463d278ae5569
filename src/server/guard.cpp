#include "server/guard.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "server/problem.h"

namespace hone::server {
namespace {

constexpr unsigned kHttpPort = 80;
constexpr unsigned kHttpsPort = 443;
constexpr std::array<std::string_view, 3> kLoopbackNames{"127.0.0.1", "localhost", "[::1]"};

/// No domain ends in a number or in a bracket.
bool is_numeric_address(std::string_view name) {
  const bool in_brackets = name.starts_with('[') && name.ends_with(']');
  return in_brackets || name.find_first_not_of("0123456789.") == std::string_view::npos;
}

struct HostAndPort {
  std::string_view name;
  std::string_view port;
};

HostAndPort parts_of(std::string_view host) {
  const auto colon = host.rfind(':');
  if (colon == std::string_view::npos || host.ends_with(']')) return {host, {}};
  return {host.substr(0, colon), host.substr(colon + 1)};
}

bool writes(Method method) {
  return method != Method::kGet && method != Method::kHead;
}

/// A person may follow a link to hone from anywhere; that is no page reaching into it.
bool is_followed_link(const Request& head) {
  const bool is_api = !head.path.empty() && head.path.front() == "api";
  return !is_api && !writes(head.method) && head.header("Sec-Fetch-Mode") == "navigate" &&
         head.header("Sec-Fetch-Dest") == "document";
}

/// No page can send these to another site without asking first, unlike what a form sends.
bool is_ours(std::string_view media_type) {
  return lists(media_type, "application/json") || lists(media_type, "application/vnd.sqlite3");
}

}  // namespace

Guard::Guard(Reach reach)
    : reach_(std::move(reach)), scheme_(reach_.encrypted ? "https://" : "http://") {
  if (!reach_.open) reach_.names.clear();
  reach_.names.insert(reach_.names.begin(), kLoopbackNames.begin(), kLoopbackNames.end());
}

bool Guard::is_own_host(std::string_view host) const {
  const auto [name, port] = parts_of(host);
  const unsigned usual = reach_.encrypted ? kHttpsPort : kHttpPort;
  const bool own_port = port.empty() ? reach_.port == usual && !host.ends_with(':')
                                     : port == std::to_string(reach_.port);
  if (!own_port || name.empty()) return false;
  return std::ranges::find(reach_.names, name) != reach_.names.end() ||
         (reach_.open && is_numeric_address(name));
}

bool Guard::is_own_origin(std::string_view origin) const {
  return origin.starts_with(scheme_) && is_own_host(origin.substr(scheme_.size()));
}

bool Guard::comes_from_elsewhere(const Request& head) const {
  const std::string_view origin = head.header("Origin");
  if (!origin.empty() && !is_own_origin(origin)) return true;
  const std::string_view site = head.header("Sec-Fetch-Site");
  const bool own = site.empty() || site == "same-origin" || site == "none";
  return !own && !is_followed_link(head);
}

std::optional<Response> Guard::refuse(const Request& head) const {
  if (const std::string_view host = head.header("Host"); !is_own_host(host)) {
    return problem(421, fmt::format("This is not “{}”; open {}{}:{}/ instead.", host, scheme_,
                                    reach_.names.front(), reach_.port));
  }
  if (comes_from_elsewhere(head)) {
    return problem(403, "A page of another site asked for this; hone answers its own pages alone.");
  }
  if (writes(head.method) && !is_ours(head.header("Content-Type"))) {
    return problem(415, "What is sent here must be JSON; set Content-Type to application/json.");
  }
  return std::nullopt;
}

}  // namespace hone::server
