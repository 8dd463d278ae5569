#include "server/target.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/utf8.h"

namespace hone::server {
namespace {

std::unexpected<Error> malformed(std::string_view text) {
  return invalid_input(fmt::format(
      "The address holds “{}”, which is no well-formed text; write it with %XX for each byte.",
      text));
}

bool read_byte(std::string_view digits, char& out) {
  unsigned value = 0;
  const auto* const end = digits.data() + digits.size();
  const auto [stop, problem] = std::from_chars(digits.data(), end, value, 16);
  out = static_cast<char>(value);
  return digits.size() == 2 && problem == std::errc{} && stop == end && value != 0;
}

Result<std::string> decoded(std::string_view text, bool plus_is_space) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    char character = text[at];
    if (character == '%') {
      if (!read_byte(text.substr(at + 1, 2), character)) return malformed(text);
      at += 2;
    } else if (character == '+' && plus_is_space) {
      character = ' ';
    }
    out.push_back(character);
  }
  if (first_malformed_byte(out)) return malformed(text);
  return out;
}

/// Calls `take(part)` for each part between the separators; empty parts are left out.
template <typename Take>
Status for_each_part(std::string_view text, char separator, Take take) {
  while (!text.empty()) {
    const auto end = std::min(text.find(separator), text.size());
    if (end > 0) TRY(take(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return {};
}

}  // namespace

Result<Target> parse_target(std::string_view target) {
  if (!target.starts_with('/')) return malformed(target);
  const auto mark = std::min(target.find('?'), target.size());
  Target parsed;
  TRY(for_each_part(target.substr(0, mark), '/', [&](std::string_view part) -> Status {
    parsed.path.push_back(TRY(decoded(part, false)));
    return {};
  }));
  if (mark == target.size()) return parsed;
  TRY(for_each_part(target.substr(mark + 1), '&', [&](std::string_view part) -> Status {
    const auto equals = static_cast<std::size_t>(std::ranges::find(part, '=') - part.begin());
    const std::string_view value = equals < part.size() ? part.substr(equals + 1) : "";
    Field& field = parsed.query.emplace_back();
    field.name = TRY(decoded(part.substr(0, equals), true));
    field.value = TRY(decoded(value, true));
    return {};
  }));
  return parsed;
}

}  // namespace hone::server
