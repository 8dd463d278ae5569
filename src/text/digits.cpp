#include "text/digits.h"

#include <charconv>
#include <string>

#include "text/ascii.h"

namespace hone::text {
namespace {

bool digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_digit(text[at]);
}

/// A comma and three digits behind it that are no more than three.
bool group_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] == ',' && digit_at(text, at + 1) && digit_at(text, at + 2) &&
         digit_at(text, at + 3) && !digit_at(text, at + 4);
}

bool starts_alone(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const char before = text[at - 1];
  if (is_letter(before) || is_digit(before) || before == '_' || before == '#') return false;
  const bool joins = before == '.' || before == ',' || before == ':' || before == '/';
  if (at > 1 && joins && is_digit(text[at - 2])) return false;
  return !(before == '-' && at > 1 && is_letter(text[at - 2]));
}

}  // namespace

std::optional<WrittenNumber> written_number(std::string_view text, std::size_t at) {
  if (!digit_at(text, at) || !starts_alone(text, at)) return std::nullopt;
  std::string plain;
  std::size_t end = at;
  while (digit_at(text, end)) plain.push_back(text[end++]);
  while (group_at(text, end)) {
    plain.append(text.substr(end + 1, 3));
    end += 4;
  }
  if (end < text.size() && text[end] == '.' && digit_at(text, end + 1)) {
    plain.push_back(text[end++]);
    while (digit_at(text, end)) plain.push_back(text[end++]);
  }
  if (end < text.size() && digit_at(text, end + 1)) {
    const char next = text[end];
    if (next == '.' || next == ':' || next == '/') return std::nullopt;
  }
  double value = 0;
  const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (read.ec != std::errc{}) return std::nullopt;
  return WrittenNumber{value, end - at};
}

}  // namespace hone::text
