#include "deck/formats/markdown/markers.h"

#include <algorithm>

#include "deck/formats/lines.h"
#include "deck/formats/markdown/fences.h"

namespace hone::deck::markdown {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kBulletDot = "•";
constexpr std::size_t kMostDigits = 9;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || text[at] == ' ' || text[at] == '\t';
}

std::size_t bullet_length(std::string_view content) {
  if (content.empty()) return 0;
  if (content.starts_with(kBulletDot)) return kBulletDot.size();
  return content[0] == '-' || content[0] == '*' || content[0] == '+' ? 1 : 0;
}

std::size_t number_length(std::string_view content) {
  const std::size_t digits = std::min(content.find_first_not_of(kDigits), content.size());
  if (digits == 0 || digits > kMostDigits || digits == content.size()) return 0;
  return content[digits] == '.' || content[digits] == ')' ? digits + 1 : 0;
}

}  // namespace

std::optional<ListMarker> list_marker(std::string_view content) {
  if (const auto length = bullet_length(content); length > 0 && ends_word(content, length)) {
    return ListMarker{Marker::kBullet, length};
  }
  if (const auto length = number_length(content); length > 0 && ends_word(content, length)) {
    return ListMarker{Marker::kNumber, length};
  }
  return std::nullopt;
}

int heading_level(std::string_view line) {
  const std::size_t start = line.find_first_not_of(' ');
  if (start > 3 || line[start] != '#') return 0;
  const std::size_t end = std::min(line.find_first_not_of('#', start), line.size());
  return end - start <= 6 && ends_word(line, end) ? static_cast<int>(end - start) : 0;
}

std::string_view heading_text(std::string_view line) {
  const std::size_t end = line.find_first_not_of('#', line.find('#'));
  return end == std::string_view::npos ? std::string_view{} : trim(line.substr(end));
}

bool is_thematic_break(std::string_view content) {
  content = trim(content);
  return content.size() >= 3 && (content[0] == '-' || content[0] == '*' || content[0] == '_') &&
         content.find_first_not_of(content[0]) == std::string_view::npos;
}

std::size_t structural_byte(std::string_view value) {
  if (const auto marker = list_marker(value)) {
    return marker->marker == Marker::kNumber ? marker->length - 1 : 0;
  }
  const bool hidden =
      heading_level(value) > 0 || fence_character(value) != '\0' || is_thematic_break(value);
  return hidden ? 0 : std::string_view::npos;
}

bool equal_ignoring_case(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, lower, lower);
}

bool has_label(std::string_view raw, std::string_view label) {
  return raw.size() > label.size() && raw[label.size()] == ':' &&
         equal_ignoring_case(raw.substr(0, label.size()), label);
}

std::string_view after_label(std::string_view raw, std::string_view label) {
  return trim(raw.substr(label.size() + 1));
}

}  // namespace hone::deck::markdown
