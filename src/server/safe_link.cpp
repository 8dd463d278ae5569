#include "server/safe_link.h"

#include <algorithm>
#include <array>
#include <string>

namespace hone::server {
namespace {

constexpr std::array<std::string_view, 3> kOutsideSchemes{"http", "https", "mailto"};

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
}

/// As a browser reads it: without white space and control characters, backslashes as slashes.
std::string as_browsers_read(std::string_view address) {
  std::string read;
  for (const char letter : address) {
    if (static_cast<unsigned char>(letter) <= ' ') continue;
    read += letter == '\\' ? '/' : lower(letter);
  }
  return read;
}

}  // namespace

LinkKind kind_of_link(std::string_view address) {
  const std::string read = as_browsers_read(address);
  if (read.starts_with("//")) return LinkKind::kUnsafe;
  const auto end = read.find_first_of(":/?#");
  if (end == std::string::npos || read[end] != ':') return LinkKind::kOwn;
  const auto scheme = std::string_view(read).substr(0, end);
  const bool outside = std::ranges::find(kOutsideSchemes, scheme) != kOutsideSchemes.end();
  return outside ? LinkKind::kOutside : LinkKind::kUnsafe;
}

}  // namespace hone::server
