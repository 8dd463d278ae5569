#include "cli/display/style.h"

#include <fmt/format.h>

namespace hone::cli {
namespace {

/// The bytes of a control character at `at`: C0, DEL, or a C1 in UTF-8 (C2 80 to C2 9F); 0: none.
std::size_t control_length(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x20 || byte == 0x7F) return 1;
  if (byte != 0xC2 || at + 1 >= text.size()) return 0;
  const auto next = static_cast<unsigned char>(text[at + 1]);
  return next >= 0x80 && next < 0xA0 ? 2 : 0;
}

}  // namespace

std::string Style::wrapped(std::string_view code, std::string_view text) const {
  if (!on_ || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
}

std::string one_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = control_length(text, at);
    if (length == 0) {
      line += text[at++];
      continue;
    }
    const bool space = text[at] == '\n' || text[at] == '\t';
    if (space && !line.empty() && line.back() != ' ') line += ' ';
    at += length;
  }
  return line;
}

}  // namespace hone::cli
