#include "server/router.h"

#include <algorithm>

namespace hone::server {
namespace {

std::vector<std::string_view> segments_of(std::string_view pattern) {
  std::vector<std::string_view> segments;
  while (pattern.size() > 1) {
    pattern.remove_prefix(1);
    const auto end = std::min(pattern.find('/'), pattern.size());
    segments.push_back(pattern.substr(0, end));
    pattern.remove_prefix(end);
  }
  return segments;
}

bool is_name(std::string_view segment) {
  return segment.starts_with('{');
}

bool fits(std::span<const std::string_view> segments, std::span<const std::string> path) {
  return std::ranges::equal(segments, path, [](std::string_view segment, const std::string& part) {
    return is_name(segment) || segment == part;
  });
}

std::vector<std::string> names_in(std::span<const std::string_view> segments,
                                  std::span<const std::string> path) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < segments.size(); ++at) {
    if (is_name(segments[at])) names.push_back(path[at]);
  }
  return names;
}

void allow(std::string& allowed, Method method) {
  if (!allowed.empty()) allowed += ", ";
  allowed += name_of(method);
  if (method == Method::kGet) allowed += ", HEAD";
}

}  // namespace

Router::Router(std::span<const Route> routes) {
  for (const Route& route : routes) patterns_.push_back({&route, segments_of(route.pattern)});
}

Match Router::find(Method method, std::span<const std::string> path) const {
  Match match;
  const Method wanted = method == Method::kHead ? Method::kGet : method;
  for (const Pattern& pattern : patterns_) {
    if (!fits(pattern.segments, path)) continue;
    allow(match.allowed, pattern.route->method);
    if (pattern.route->method != wanted || match.route != nullptr) continue;
    match.route = pattern.route;
    match.names = names_in(pattern.segments, path);
  }
  return match;
}

}  // namespace hone::server
