#include "deck/format.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "base/utf8.h"

namespace hone::deck {

Status check_text(std::string_view text) {
  if (text.size() > kLargestText) {
    return invalid_input(fmt::format(
        "The text has {} bytes, more than the {} that one import may have; split it into several.",
        text.size(), kLargestText));
  }
  if (const auto at = text.find('\0'); at != std::string_view::npos) {
    return invalid_input(fmt::format(
        "Line {} holds a NUL byte, so this is no text file; export it as plain UTF-8 text.",
        line_of(text, at)));
  }
  if (const auto at = first_malformed_byte(text)) {
    return invalid_input(
        fmt::format("Line {} is not valid UTF-8; save the file as UTF-8 and import it again.",
                    line_of(text, *at)));
  }
  if (text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos || text == "\xEF\xBB\xBF") {
    return invalid_input("The text is empty; there is nothing to import.");
  }
  return {};
}

Result<Format> recognise(std::span<const Format> formats, std::string_view text) {
  TRY(check_text(text));
  const Format* surest = nullptr;
  int most = 0;
  std::string names;
  for (const Format& format : formats) {
    const int sure = format.recognise(text);
    if (sure > most) {
      most = sure;
      surest = &format;
    }
    names += (names.empty() ? "" : ", ") + std::string(format.name);
  }
  if (surest != nullptr) return *surest;
  return invalid_input(fmt::format(
      "The text is in none of the formats that hone reads by itself; name one of: {}.", names));
}

}  // namespace hone::deck
