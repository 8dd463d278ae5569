#include "server/guard.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "server/problem.h"

namespace hone::server {
namespace {

constexpr unsigned kHttpPort = 80;
constexpr std::string_view kScheme = "http://";

bool writes(Method method) {
  return method != Method::kGet && method != Method::kHead;
}

/// A person may follow a link to hone from anywhere; that is no page reaching into it.
bool is_followed_link(const Request& head) {
  const bool is_api = !head.path.empty() && head.path.front() == "api";
  return !is_api && !writes(head.method) && head.header("Sec-Fetch-Mode") == "navigate" &&
         head.header("Sec-Fetch-Dest") == "document";
}

bool is_json(std::string_view media_type) {
  return lists(media_type, "application/json");
}

}  // namespace

Guard::Guard(unsigned port) {
  constexpr std::array<std::string_view, 3> kNames{"127.0.0.1", "localhost", "[::1]"};
  for (const std::string_view name : kNames) {
    hosts_.push_back(fmt::format("{}:{}", name, port));
    if (port == kHttpPort) hosts_.emplace_back(name);
  }
}

bool Guard::is_own_host(std::string_view host) const {
  return std::ranges::find(hosts_, host) != hosts_.end();
}

bool Guard::is_own_origin(std::string_view origin) const {
  return origin.starts_with(kScheme) && is_own_host(origin.substr(kScheme.size()));
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
    return problem(421,
                   fmt::format("This is not “{}”; open http://{}/ instead.", host, hosts_.front()));
  }
  if (comes_from_elsewhere(head)) {
    return problem(403, "A page of another site asked for this; hone answers its own pages alone.");
  }
  if (writes(head.method) && !is_json(head.header("Content-Type"))) {
    return problem(415, "What is sent here must be JSON; set Content-Type to application/json.");
  }
  return std::nullopt;
}

}  // namespace hone::server
