#include "text/location.h"

#include <algorithm>

#include "text/characters.h"

namespace hone::text {
namespace {

std::size_t line_begin(std::string_view text, std::size_t offset) {
  if (offset == 0) return 0;
  const std::size_t before = text.rfind('\n', offset - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

}  // namespace

Location location_of(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  const std::size_t begin = line_begin(text, offset);
  const auto breaks = std::ranges::count(text.substr(0, begin), '\n');
  return {static_cast<std::size_t>(breaks) + 1,
          characters(text.substr(begin, offset - begin)).size() + 1};
}

std::string_view line_around(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  const std::size_t begin = line_begin(text, offset);
  const std::size_t end = std::min(text.find('\n', begin), text.size());
  auto line = text.substr(begin, end - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace hone::text
