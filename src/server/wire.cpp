#include "server/wire.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace hone::server {
namespace {

constexpr std::string_view kSafety =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), geolocation=(), microphone=()\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n";

std::string date_of(Instant now) {
  const auto seconds = std::chrono::system_clock::to_time_t(now);
  return fmt::format("{:%a, %d %b %Y %H:%M:%S} GMT", fmt::gmtime(seconds));
}

/// A line break in a value would begin a header of its own.
std::string one_line(std::string_view value) {
  std::string line(value);
  for (char& character : line) {
    if (static_cast<unsigned char>(character) < ' ') character = ' ';
  }
  return line;
}

}  // namespace

std::string head_of(const Response& response, const WireOptions& options) {
  std::string head = fmt::format("HTTP/1.1 {} {}\r\nDate: {}\r\n", response.status,
                                 reason_of(response.status), date_of(options.now));
  head += kSafety;
  bool cached = false;
  for (const Field& field : response.headers) {
    cached = cached || field.name == "Cache-Control";
    head += fmt::format("{}: {}\r\n", field.name, one_line(field.value));
  }
  if (!cached) head += "Cache-Control: no-store\r\n";
  if (response.status != 304) head += fmt::format("Content-Type: {}\r\n", response.media_type);
  if (options.framing == Framing::kChunked) {
    head += "Transfer-Encoding: chunked\r\n";
  } else if (response.status != 304) {
    head += fmt::format("Content-Length: {}\r\n", response.body.size());
  }
  head += options.keep_alive ? "\r\n" : "Connection: close\r\n\r\n";
  return head;
}

std::string chunk_of(std::string_view piece) {
  return fmt::format("{:x}\r\n{}\r\n", piece.size(), piece);
}

std::string event_of(std::string_view name, std::string_view document) {
  std::string event = fmt::format("event: {}\n", name);
  while (!document.empty()) {
    const auto end = std::min(document.find('\n'), document.size());
    event += fmt::format("data: {}\n", document.substr(0, end));
    document.remove_prefix(std::min(end + 1, document.size()));
  }
  return event + "\n";
}

}  // namespace hone::server
