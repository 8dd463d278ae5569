#include "deck/formats/csv/html_tag.h"

#include <algorithm>
#include <cctype>

namespace hone::deck::csv {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

Tag parse_tag(std::string_view inside) {
  Tag tag;
  tag.closing = inside.starts_with('/');
  if (tag.closing) inside.remove_prefix(1);
  const auto end = std::ranges::find_if_not(
      inside, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
  tag.name.assign(inside.begin(), end);
  std::ranges::transform(tag.name, tag.name.begin(), lower);
  tag.attributes = {end, inside.end()};
  return tag;
}

std::string_view attribute(const Tag& tag, std::string_view name) {
  const std::size_t at = tag.attributes.find(std::string(name) + "=");
  if (at == std::string_view::npos) return {};
  std::string_view value = tag.attributes.substr(at + name.size() + 1);
  if (value.empty()) return {};
  const char quote = value[0];
  if (quote != '"' && quote != '\'') return value.substr(0, value.find_first_of(" \t/"));
  value.remove_prefix(1);
  return value.substr(0, value.find(quote));
}

}  // namespace hone::deck::csv
