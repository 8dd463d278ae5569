#include "server/assets.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/hash.h"
#include "server/problem.h"

namespace hone::server {
namespace {

constexpr std::string_view kIndex = "index.html";
constexpr std::string_view kFiles = "assets/";

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kMediaTypes{
    {{".html", "text/html; charset=utf-8"},
     {".js", "text/javascript; charset=utf-8"},
     {".css", "text/css; charset=utf-8"},
     {".json", "application/json"},
     {".webmanifest", "application/manifest+json"},
     {".svg", "image/svg+xml"},
     {".png", "image/png"},
     {".woff2", "font/woff2"},
     {".txt", "text/plain; charset=utf-8"}}};

std::string_view extension_of(std::string_view path) {
  const auto name = path.substr(std::min(path.rfind('/') + 1, path.size()));
  const auto dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string_view{} : name.substr(dot);
}

std::string_view media_type_of(std::string_view path) {
  const auto* const found = std::ranges::find(kMediaTypes, extension_of(path),
                                              [](const auto& type) { return type.first; });
  return found == kMediaTypes.end() ? "application/octet-stream" : found->second;
}

/// What the bundler puts below assets/ carries a hash of its content in its name.
bool is_hashed(std::string_view path) {
  return path.starts_with(kFiles) && path.find('-') != std::string_view::npos;
}

bool refuses_gzip(std::string_view accepted) {
  return !accepted.empty() && !lists(accepted, "gzip") && !lists(accepted, "*");
}

}  // namespace

Assets::Assets(std::span<const Asset> assets) {
  for (const Asset& asset : assets) {
    entries_[std::string(asset.path)] = {
        .bytes = asset.bytes,
        .media_type = media_type_of(asset.path),
        .tag = fmt::format("\"{:016x}\"", stable_hash(asset.bytes)),
        .gzipped = asset.gzipped,
        .hashed = is_hashed(asset.path)};
  }
}

const Assets::Entry* Assets::find(const Request& request) const {
  const std::string path = fmt::format("{}", fmt::join(request.path, "/"));
  auto found = entries_.find(path);
  if (found == entries_.end() && !path.starts_with(kFiles)) found = entries_.find(kIndex);
  return found == entries_.end() ? nullptr : &found->second;
}

Response Assets::answer(const Request& request) const {
  const Entry* const entry = find(request);
  if (entry == nullptr) {
    return problem(404, fmt::format("There is nothing at “{}”.", request.target));
  }
  if (request.method != Method::kGet && request.method != Method::kHead) {
    Response response = problem(405, "This can only be read.");
    response.headers.push_back({"Allow", "GET, HEAD"});
    return response;
  }
  if (entry->gzipped && refuses_gzip(request.header("Accept-Encoding"))) {
    return problem(406, "Pages are sent compressed; ask with Accept-Encoding: gzip.");
  }
  Response response{.media_type = entry->media_type};
  response.headers = {
      {"Cache-Control", entry->hashed ? "public, max-age=31536000, immutable" : "no-cache"},
      {"ETag", entry->tag},
      {"Vary", "Accept-Encoding"}};
  if (lists(request.header("If-None-Match"), entry->tag)) {
    response.status = 304;
    return response;
  }
  if (entry->gzipped) response.headers.push_back({"Content-Encoding", "gzip"});
  response.body = entry->bytes;
  return response;
}

}  // namespace hone::server
